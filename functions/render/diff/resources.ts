import { appliedTo } from '../../engine/applied.ts';
import { type KubeObject, wrappedManifest } from '../../engine/index.ts';
import { changedFields, type FieldChange } from '../fields.ts';
import { changedConfigs, type Effect, effectOf, lossOf } from './effects.ts';

/** A composed resource that is another one afterwards. */
export interface ChangedResource {
  readonly name: string;
  readonly fields: readonly FieldChange[];
  /** What the change does to what runs, where it does something to that. */
  readonly effect?: Effect;
}

/** How what is applied for one claim differs between two states of the hub. */
export interface ResourceChanges {
  readonly created: readonly string[];
  readonly changed: readonly ChangedResource[];
  readonly removed: readonly string[];
  /** What goes with a removed resource, by composition resource name. */
  readonly losses: ReadonlyMap<string, string>;
}

type Objects = ReadonlyMap<string, KubeObject>;

/** Compares what is applied, without what the API server and Crossplane add. */
export function compareResources(before: Objects, after: Objects): ResourceChanges {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const rolled = changedConfigs(before, after);
  const changed = names.flatMap((name): readonly ChangedResource[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (!old || !now) return [];
    const fields = changedFields(essence(old), essence(now));
    const effect = effectOf(wrappedManifest(now), fields, rolled);
    return fields.length === 0 && !effect ? [] : [{ name, fields, ...(effect ? { effect } : {}) }];
  });
  const removed = names.filter((name) => !after.has(name));
  return {
    created: names.filter((name) => !before.has(name)),
    changed,
    removed,
    losses: new Map(removed.flatMap((name) => lossesOf(name, before.get(name)))),
  };
}

function lossesOf(name: string, object: KubeObject | undefined): readonly (readonly [string, string])[] {
  const loss = object && lossOf(object);
  return loss === undefined ? [] : [[name, loss]];
}

/** Metadata that says who owns an object and why it is as it is, not what it is. */
const bookkeeping = /^(crossplane\.io|kubectl\.kubernetes\.io|(decided\.)?aerodrome\.dev)\/(?!tenant)/;

/** What we applied of an object, as the hub has it. */
function essence(object: KubeObject): KubeObject {
  const { metadata, ...rest } = appliedTo(wrappedManifest(object));
  const { name, namespace } = metadata;
  const kept = {
    name,
    namespace,
    labels: lasting(metadata.labels),
    annotations: lasting(metadata.annotations),
  };
  const entries = Object.entries(kept).filter(([, value]) => value !== undefined);
  return { ...rest, apiVersion: object.apiVersion, kind: object.kind, metadata: Object.fromEntries(entries) };
}

function lasting(entries: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> | undefined {
  const kept = Object.entries(entries ?? {}).filter(([key]) => !bookkeeping.test(key));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
