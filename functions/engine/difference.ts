import { isObject } from './object.ts';

/** Most characters of a text in a status field. */
const mostCharacters = 253;

/** Characters shown of what stands before a difference that is far from the start. */
const before = 32;

/** What two values look like to a person who compares them: undefined where there is none. */
export interface Texts {
  readonly applied: string | undefined;
  readonly offered: string | undefined;
}

/**
 * Two values reduced to what differs: of objects, and of notes that hold one as JSON, only the members that are not the
 * same, all the way down.
 */
export function difference(applied: unknown, offered: unknown): readonly [applied: unknown, offered: unknown] {
  const [a, b] = [noted(applied), noted(offered)];
  if (!isObject(a) || !isObject(b)) return [a, b];
  const kept: Record<string, unknown> = {};
  const given: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (JSON.stringify(a[key]) === JSON.stringify(b[key])) continue;
    const [mine, theirs] = difference(a[key], b[key]);
    if (Object.hasOwn(a, key)) kept[key] = mine;
    if (Object.hasOwn(b, key)) given[key] = theirs;
  }
  return [kept, given];
}

/** Both texts cut to what a status field holds, so that they still differ where they differed. */
export function abridged({ applied, offered }: Texts): Texts {
  if (applied === undefined || offered === undefined) return { applied: cut(applied, 0), offered: cut(offered, 0) };
  const fits = Math.max(applied.length, offered.length) <= mostCharacters;
  const from = fits ? 0 : firstDifference(applied, offered);
  const start = from < mostCharacters / 2 ? 0 : from - before;
  return { applied: cut(applied, start), offered: cut(offered, start) };
}

function cut(text: string | undefined, start: number): string | undefined {
  if (text === undefined) return undefined;
  const rest = start === 0 ? text : `…${text.slice(start)}`;
  return (rest.length <= mostCharacters ? rest : `${rest.slice(0, mostCharacters - 1)}…`).toWellFormed();
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

/** The object a note holds as JSON; any other value as it is. */
function noted(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
