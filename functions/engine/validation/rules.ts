import { own } from '../object.ts';
import type { Mistake } from '../result.ts';
import { compile, type Evaluate } from './cel.ts';
import type { Rule, UniqueList } from './kind-schema.ts';
import { join } from './path.ts';
import { type Route, route, type Scope, scopes } from './scopes.ts';
import { show } from './show.ts';

/** Rules of a kind, read and ready to be asked. */
export interface Rulebook {
  readonly places: readonly Place[];
  readonly lists: readonly { readonly route: Route; readonly keys: readonly string[] }[];
}

interface Place {
  readonly route: Route;
  readonly questions: readonly Question[];
}

interface Question {
  readonly rule: Rule;
  readonly holds: Evaluate;
  readonly message?: Evaluate;
}

/** Reads the rules that need no old object; those that do belong to the API server. Throws on a rule that is no CEL. */
export function rulebook(rules: readonly Rule[], lists: readonly UniqueList[]): Rulebook {
  const places = new Map<string, Question[]>();
  for (const rule of rules.filter(({ transition }) => !transition)) {
    const questions = places.get(rule.path) ?? [];
    const message = rule.messageExpression === undefined ? {} : { message: compile(rule.messageExpression) };
    questions.push({ rule, holds: compile(rule.rule), ...message });
    places.set(rule.path, questions);
  }
  return {
    places: [...places].map(([path, questions]) => ({ route: route(path), questions })),
    lists: lists.map(({ path, keys }) => ({ route: route(path), keys })),
  };
}

/**
 * What breaks a rule. `view` is the object as CEL sees it, `root` the same object as it was written. A rule that cannot be
 * evaluated counts as broken, as in an API server, unless the object is known not to have the right `shape`.
 */
export function ruleMistakes(book: Rulebook, view: unknown, root: unknown, shape: boolean): Mistake[] {
  return [
    ...book.lists.flatMap((list) => scopes(view, list.route).flatMap((scope) => duplicates(scope, list.keys, root))),
    ...book.places.flatMap((place) =>
      scopes(view, place.route).flatMap((scope) => broken(place.questions, scope, root, shape)),
    ),
  ];
}

function broken(questions: readonly Question[], scope: Scope, root: unknown, shape: boolean): Mistake[] {
  return questions.flatMap((question) => {
    const held = attempt(question.holds, scope.value);
    if (held === true || (held === undefined && !shape)) return [];
    const keys = [...scope.keys, ...(question.rule.fieldPath ?? '').split('.').filter((part) => part !== '')];
    const told = question.message === undefined ? undefined : attempt(question.message, scope.value);
    const message = typeof told === 'string' ? told : question.rule.message;
    return [{ path: pathOf(keys), given: read(root, keys), accepted: message, message }];
  });
}

/** The value of an expression; undefined where CEL fails, as on a missing field. */
function attempt(evaluate: Evaluate, self: unknown): unknown {
  try {
    return evaluate(self);
  } catch {
    return undefined;
  }
}

function duplicates(scope: Scope, fields: readonly string[], root: unknown): Mistake[] {
  if (!Array.isArray(scope.value) || scope.value.length < 2) return [];
  const seen = new Set<string>();
  return scope.value.flatMap((entry, index) => {
    const identity = identify(entry, fields);
    if (!seen.has(identity)) {
      seen.add(identity);
      return [];
    }
    const keys = [...scope.keys, index, ...(fields.length === 1 ? fields : [])];
    const given = read(root, keys);
    const words = fields.length === 0 ? 'entries that differ' : `entries that differ in ${fields.join(' and ')}`;
    return [
      { path: pathOf(keys), given, accepted: words, message: `${show(given)} is there twice; accepted: ${words}` },
    ];
  });
}

function identify(entry: unknown, fields: readonly string[]): string {
  const values =
    fields.length === 0 ? [entry] : fields.map((field) => (entry instanceof Map ? entry.get(field) : undefined));
  return JSON.stringify(values, (_, value) => (typeof value === 'bigint' ? `${value}` : (value ?? null)));
}

function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>(join, '');
}

function read(root: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(own, root);
}
