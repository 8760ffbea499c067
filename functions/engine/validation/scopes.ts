/** A step of a schema path: a field by name, or every entry of a list or map. */
type Step = { readonly field: string } | 'each';

/** A way to every value that a schema path such as `spec.nodePools[].labels` leads to. */
export type Route = readonly Step[];

/** One value a route leads to, and the keys that were taken. */
export interface Scope {
  readonly value: unknown;
  readonly keys: readonly (string | number)[];
}

/** Reads a schema path; `` is the root, `[]` every entry of a list, `.*` every value of a map. */
export function route(path: string): Route {
  const steps: Step[] = [];
  for (const name of path.split('.').filter((part) => part !== '')) {
    const bare = name.replaceAll('[]', '');
    steps.push(bare === '*' ? 'each' : { field: bare });
    for (let depth = (name.length - bare.length) / 2; depth > 0; depth--) steps.push('each');
  }
  return steps;
}

/** Every value the route leads to; objects are Maps, as CEL sees them. What is not there leads nowhere. */
export function scopes(root: unknown, way: Route): Scope[] {
  let found: Scope[] = [{ value: root, keys: [] }];
  for (const step of way) found = found.flatMap((scope) => follow(scope, step));
  return found;
}

function follow({ value, keys }: Scope, step: Step): Scope[] {
  if (step !== 'each') {
    const next = value instanceof Map ? value.get(step.field) : undefined;
    return next === undefined ? [] : [{ value: next, keys: [...keys, step.field] }];
  }
  if (Array.isArray(value)) return value.map((entry, index) => ({ value: entry, keys: [...keys, index] }));
  if (value instanceof Map) return [...value].map(([key, entry]) => ({ value: entry, keys: [...keys, key] }));
  return [];
}
