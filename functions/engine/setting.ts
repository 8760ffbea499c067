import { type KubeObject, stringAt } from './object.ts';

/**
 * A value that comes from the platform settings, written into a draft where the value goes.
 *
 * Settings do not move live clusters: once the object exists, what was applied stays, and a setting that
 * now differs is reported as drift. Two things still change it: another `choice` in the claim (a pool's size
 * `medium` becomes `large`), and a setting whose `rollout` is `All`.
 */
export class Setting {
  /** The value the settings give today; undefined leaves the field out. */
  readonly value: unknown;
  /** Where the value stands in the platform settings, for people: `sizes.medium.cores`. */
  readonly name: string;
  readonly choice: Choice | undefined;
  readonly rollout: 'New' | 'All';

  constructor(value: unknown, name: string, choice: Choice | undefined, rollout: 'New' | 'All') {
    this.value = value;
    this.name = name;
    this.choice = choice;
    this.rollout = rollout;
  }
}

/** What in the claim picked the setting, such as `{of: 'size', is: 'medium'}`; recorded on the object. */
export interface Choice {
  readonly of: string;
  readonly is: string;
}

/** Marks `value` as coming from the setting `name`. */
export function setting(
  name: string,
  value: unknown,
  options: { readonly choice?: Choice; readonly rollout?: 'New' | 'All' } = {},
): Setting {
  return new Setting(value, name, options.choice, options.rollout ?? 'New');
}

/** Annotation with the choices an object was made for, as JSON: `{"size":"medium"}`. */
export const choicesAnnotation = 'aerodrome.dev/choices';

/** What an object was made for, by the record on it: `choiceOf(nodePool, 'size')` is `medium`. */
export function choiceOf(live: KubeObject | undefined, of: string): string | undefined {
  const text = stringAt(live, 'metadata', 'annotations', choicesAnnotation);
  if (text === undefined) return undefined;
  try {
    return stringAt(JSON.parse(text), of);
  } catch {
    return undefined; // somebody edited the annotation: nothing is known
  }
}

/** A setting that offers another value than the one a live object keeps. */
export interface Drift {
  readonly part: string;
  /** Field of the composed object, `spec.platform.kubevirt.compute.cores`. */
  readonly path: string;
  readonly setting: string;
  readonly applied: unknown;
  readonly offered: unknown;
}
