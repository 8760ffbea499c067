import type { Asked } from './recall.ts';

/** Answers for the fields of a view. */
const fields = Symbol('fields');

interface View {
  readonly [fields]: Asked<unknown>;
}

/** By name of the field, since V8 keeps accessors in hidden classes: views of one shape share theirs. */
const getters = new Map<string, PropertyDescriptor>();

/** An object with the fields `names`, each of which is asked for when it is read, and with all of `constants` as they are. */
export function viewOf<T extends object>(names: readonly string[], ask: Asked<unknown>, constants: object): T {
  const view = Object.defineProperty({}, fields, { value: ask });
  for (const name of names) if (!Object.hasOwn(constants, name)) Object.defineProperty(view, name, getterOf(name));
  return Object.assign(view, constants) as T;
}

function getterOf(name: string): PropertyDescriptor {
  const known = getters.get(name);
  if (known !== undefined) return known;
  const getter: PropertyDescriptor = {
    enumerable: true,
    get(this: View) {
      return this[fields](name);
    },
  };
  getters.set(name, getter);
  return getter;
}
