import { choicesAnnotation, isObject, type KubeObject } from '../engine/index.ts';

/** What an object was made for, by the engine's record on it: `choiceOf(nodePool, 'size')` is `medium`. */
export function choiceOf(live: KubeObject, of: string): string | undefined {
  const text = live.metadata.annotations?.[choicesAnnotation];
  if (text === undefined) return undefined;
  try {
    const choices: unknown = JSON.parse(text);
    const is = isObject(choices) && Object.hasOwn(choices, of) ? choices[of] : undefined;
    return typeof is === 'string' ? is : undefined;
  } catch {
    return undefined; // somebody edited the annotation: nothing is known
  }
}
