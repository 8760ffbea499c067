import { own } from '../object.ts';
import type { Flavour } from '../request.ts';
import type { Mistake } from '../result.ts';
import { compile, type Evaluate, toCel } from './cel.ts';
import type { KindSchema, Rule, UniqueList } from './kind-schema.ts';
import { join } from './path.ts';
import { type Route, route, scopes } from './scopes.ts';
import { validate } from './validate.ts';

interface Transition {
  readonly rule: Rule;
  readonly route: Route;
  readonly holds: Evaluate;
}

const known = new WeakMap<KindSchema<unknown>, readonly Transition[]>();

/**
 * What an API server would refuse of a change from `before` to `after`, by the kind's rules that compare with the old
 * object. Entries of lists correspond by their keys, as `x-kubernetes-list-map-keys` says; what is new is not compared.
 */
export function transitionMistakes<Spec>(
  schema: KindSchema<Spec>,
  before: object,
  after: object,
  flavour: Flavour,
): readonly Mistake[] {
  const [old, now] = [before, after].map((object) => ({ spec: validate(schema, object, flavour).spec }));
  const [oldView, view] = [toCel(old), toCel(now)];
  return transitionsOf(schema).flatMap(({ rule, route, holds }) =>
    scopes(view, route).flatMap(({ value, keys }) => {
      const oldValue = counterpart(oldView, view, keys, schema.uniqueLists);
      if (oldValue === undefined || allows(holds, value, oldValue)) return [];
      const fields = [...keys, ...(rule.fieldPath ?? '').split('.').filter((part) => part !== '')];
      const given = fields.reduce<unknown>(own, now);
      return [{ path: fields.reduce<string>(join, ''), given, accepted: rule.message, message: rule.message }];
    }),
  );
}

function transitionsOf(schema: KindSchema<unknown>): readonly Transition[] {
  const read = known.get(schema);
  if (read) return read;
  const transitions = schema.rules
    .filter(({ transition }) => transition)
    .map((rule) => ({ rule, route: route(rule.path), holds: compile(rule.rule) }));
  known.set(schema, transitions);
  return transitions;
}

/** A rule that cannot be evaluated counts as broken, as in an API server. */
function allows(holds: Evaluate, self: unknown, oldSelf: unknown): boolean {
  try {
    return holds(self, oldSelf) === true;
  } catch {
    return false;
  }
}

/** The value that stood where `keys` lead to in the new object. */
function counterpart(
  old: unknown,
  now: unknown,
  keys: readonly (string | number)[],
  lists: readonly UniqueList[],
): unknown {
  let path = '';
  let [before, after] = [old, now];
  for (const key of keys) {
    const entry = step(after, key);
    before =
      typeof key === 'number'
        ? sameEntry(before, entry, lists.find((list) => list.path === path)?.keys)
        : step(before, key);
    after = entry;
    path = typeof key === 'number' ? `${path}[]` : path === '' ? key : `${path}.${key}`;
  }
  return before;
}

function step(value: unknown, key: string | number): unknown {
  if (value instanceof Map) return value.get(key);
  return Array.isArray(value) && typeof key === 'number' ? value[key] : undefined;
}

function sameEntry(list: unknown, entry: unknown, fields: readonly string[] = []): unknown {
  if (!Array.isArray(list) || !(entry instanceof Map) || fields.length === 0) return undefined;
  return list.find(
    (candidate) => candidate instanceof Map && fields.every((field) => candidate.get(field) === entry.get(field)),
  );
}
