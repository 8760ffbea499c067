import { isObject, type KubeObject, own, stringAt } from './object.ts';
import { choicesAnnotation, type Drift, Setting } from './setting.ts';

/** What a part builds: an object whose values may be undefined (left out) or settings (settled here). */
export interface Draft {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name?: string | undefined;
    readonly namespace?: string | undefined;
    readonly labels?: Readonly<Record<string, unknown>> | undefined;
    readonly annotations?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly [field: string]: unknown;
}

/** A finished object and the settings that differ from what it keeps. */
export interface Finished {
  readonly object: KubeObject;
  readonly drift: readonly Drift[];
}

interface Pass {
  readonly part: string;
  /** Choices recorded on the applied object. */
  readonly recorded: Readonly<Record<string, unknown>>;
  readonly choices: Map<string, string>;
  readonly drift: Drift[];
}

/**
 * Turns a draft into the object to desire: settles every setting against what is `applied` today, leaves out
 * what is undefined, and sorts keys, so that the same request gives the same bytes whatever the map order.
 */
export function finish(part: string, draft: Draft, applied: KubeObject | undefined): Finished {
  const pass: Pass = { part, recorded: recordedChoices(applied), choices: new Map(), drift: [] };
  const object = settle(draft, applied, applied !== undefined, '', pass) as KubeObject;
  if (pass.choices.size === 0) return { object, drift: pass.drift };
  const choices = JSON.stringify(Object.fromEntries([...pass.choices].sort(byKey)));
  const annotations = sorted({ ...object.metadata.annotations, [choicesAnnotation]: choices });
  const metadata = sorted({ ...object.metadata, annotations });
  return { object: { ...object, metadata }, drift: pass.drift };
}

/** `value` with keys sorted and undefined members left out, all the way down. */
export function canonical(value: unknown): unknown {
  const pass: Pass = { part: '', recorded: {}, choices: new Map(), drift: [] };
  return settle(value, undefined, false, '', pass);
}

function settle(value: unknown, applied: unknown, exists: boolean, path: string, pass: Pass): unknown {
  if (value instanceof Setting) return settleSetting(value, applied, exists, path, pass);
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const below = own(applied, index);
      return settle(item, below, below !== undefined, `${path}[${index}]`, pass);
    });
  }
  if (!isObject(value)) return value;
  const target: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const below = path === '' ? key : `${path}.${key}`;
    const settled = settle(value[key], own(applied, key), exists && isObject(applied), below, pass);
    if (settled !== undefined) define(target, key, settled);
  }
  return target;
}

/** A setting inside a block that does not exist yet is new; where the block exists, what was applied stays. */
function settleSetting(value: Setting, applied: unknown, exists: boolean, path: string, pass: Pass): unknown {
  const offered = settle(value.value, undefined, false, path, pass);
  if (value.choice) pass.choices.set(value.choice.of, value.choice.is);
  if (!exists || value.rollout === 'All' || chosenAnew(value, pass)) return offered;
  const kept = canonical(applied);
  if (!same(kept, offered)) pass.drift.push({ part: pass.part, path, setting: value.name, applied: kept, offered });
  return kept;
}

function chosenAnew(value: Setting, pass: Pass): boolean {
  if (!value.choice) return false;
  const recorded = own(pass.recorded, value.choice.of);
  return recorded !== undefined && recorded !== value.choice.is;
}

function recordedChoices(applied: KubeObject | undefined): Readonly<Record<string, unknown>> {
  const text = stringAt(applied, 'metadata', 'annotations', choicesAnnotation);
  if (text === undefined) return {};
  try {
    const choices: unknown = JSON.parse(text);
    return isObject(choices) ? choices : {};
  } catch {
    return {}; // somebody edited the annotation: without a record, what was applied stays
  }
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
