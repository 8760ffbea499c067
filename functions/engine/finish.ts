import { at, isObject, type KubeObject } from './object.ts';
import { choiceOf, choicesAnnotation, type Drift, Setting } from './setting.ts';
import { equal } from './validation/equal.ts';

/** What a part builds: an object whose values may be undefined (left out) or settings (settled here). */
export interface Draft {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name?: string | undefined;
    readonly namespace?: string | undefined;
    readonly labels?: Readonly<Record<string, unknown>> | undefined;
    readonly annotations?: Readonly<Record<string, unknown>> | undefined;
    readonly finalizers?: readonly string[];
  };
  readonly [field: string]: unknown;
}

/** A finished object and the settings that differ from what it keeps. */
export interface Finished {
  readonly object: KubeObject;
  readonly drift: readonly Drift[];
  /** What provider-kubernetes may do to it, where it is carried in an Object in every flavour. */
  readonly policies?: readonly string[] | undefined;
}

/** An object that exists: what the hub shows, and what we applied of it, worked out only when the two may differ. */
export interface Live {
  readonly observed: KubeObject;
  readonly applied: () => KubeObject;
  /** Whether somebody else wrote what stands at a path of it now, over what was applied. */
  readonly isOverwritten: (path: readonly (string | number)[]) => boolean;
}

interface Pass {
  readonly part: string;
  readonly live: Live | undefined;
  /** Field path of the value at hand. */
  readonly path: (string | number)[];
  readonly choices: Map<string, string>;
  readonly drift: Drift[];
}

/** What was finished last for an object that exists. */
interface Last {
  readonly part: string;
  readonly draft: Draft;
  readonly finished: Finished;
}

const lasts = new WeakMap<KubeObject, Last>();

/**
 * Turns a draft into the object to desire: settles every setting against what is `live` today, leaves out
 * what is undefined, and sorts keys, so that the same request gives the same bytes whatever the map order.
 *
 * Draft and live object decide alone: where both are those of the last time the answer is that one, object and all. It is
 * shared from then on, like everything observed: read it, never write to it.
 */
export function finish(part: string, draft: Draft, live: Live | undefined): Finished {
  if (live === undefined) return settleAll(part, draft, live);
  const last = lasts.get(live.observed);
  if (last?.part === part && equal(last.draft, draft)) return last.finished;
  const finished = settleAll(part, draft, live);
  lasts.set(live.observed, { part, draft, finished });
  return finished;
}

function settleAll(part: string, draft: Draft, live: Live | undefined): Finished {
  const pass: Pass = { part, live, path: [], choices: new Map(), drift: [] };
  const object = settle(draft, pass) as KubeObject;
  if (pass.choices.size === 0) return { object, drift: pass.drift };
  const choices = JSON.stringify(Object.fromEntries([...pass.choices].sort(byKey)));
  const annotations = sorted({ ...object.metadata.annotations, [choicesAnnotation]: choices });
  const metadata = sorted({ ...object.metadata, annotations });
  return { object: { ...object, metadata }, drift: pass.drift };
}

/** `value` with keys sorted and undefined members left out, all the way down. */
export function canonical(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return settle(value, { part: '', live: undefined, path: [], choices: new Map(), drift: [] });
}

function settle(value: object, pass: Pass): unknown {
  if (value instanceof Setting) return settleSetting(value, pass);
  if (Array.isArray(value)) return value.map((item, index) => settleAt(index, item, pass));
  const target: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) {
    const settled = settleAt(key, (value as Record<string, unknown>)[key], pass);
    if (settled !== undefined) define(target, key, settled);
  }
  return target;
}

function settleAt(key: string | number, value: unknown, pass: Pass): unknown {
  if (typeof value !== 'object' || value === null) return value;
  pass.path.push(key);
  const settled = settle(value, pass);
  pass.path.pop();
  return settled;
}

/** Most objects are written in order already, and are only looked through. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  for (let index = 1; index < keys.length; index++) {
    if ((keys[index - 1] as string) > (keys[index] as string)) return keys.sort();
  }
  return keys;
}

/**
 * A setting inside a block that does not exist yet is new; where the block exists, what was applied stays. What somebody else
 * wrote over it was not applied, and nobody knows any more what was: then it is what the settings offer today. Where the hub
 * shows that there is nothing to decide, so that a steady object is not taken apart.
 */
function settleSetting(value: Setting, pass: Pass): unknown {
  const offered = canonical(value.value);
  if (value.choice) pass.choices.set(value.choice.of, value.choice.is);
  if (!pass.live || value.rollout === 'All') return offered;
  if (same(canonical(at(pass.live.observed, ...pass.path)), offered)) return offered;
  if (chosenAnew(value, pass.live.observed) || pass.live.isOverwritten(pass.path)) return offered;
  const applied = pass.live.applied();
  const block = at(applied, ...pass.path.slice(0, -1));
  if (Array.isArray(block) ? at(applied, ...pass.path) === undefined : !isObject(block)) return offered;
  const kept = canonical(at(applied, ...pass.path));
  if (!same(kept, offered)) {
    pass.drift.push({ part: pass.part, path: pathOf(pass.path), setting: value.name, applied: kept, offered });
  }
  return kept;
}

function pathOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

function chosenAnew({ choice }: Setting, observed: KubeObject): boolean {
  if (!choice) return false;
  const recorded = choiceOf(observed, choice.of);
  return recorded !== undefined && recorded !== choice.is;
}

/** Whether two canonical values are the same. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Sets an own property even when it is called `__proto__`. */
export function define(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  else target[key] = value;
}

function sorted<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).sort(byKey)) as T;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
