import { appliedTo } from '../../functions/engine/applied.ts';
import { type KubeObject, listAt, own, stringAt, wrappedManifest } from '../../functions/engine/index.ts';
import { changedFields, type FieldChange } from '../fields.ts';

/** A composed resource that is another one afterwards. */
export interface ChangedResource {
  readonly name: string;
  readonly fields: readonly FieldChange[];
  /** What the change does to machines, where it does something to them. */
  readonly machines?: 'replaced' | 'updated in place';
}

/** How what is applied for one claim differs between two states of the hub. */
export interface ResourceChanges {
  readonly created: readonly string[];
  readonly changed: readonly ChangedResource[];
  readonly removed: readonly string[];
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
    const machines = machinesOf(now, fields, rolled);
    return fields.length === 0 && !machines ? [] : [{ name, fields, ...(machines ? { machines } : {}) }];
  });
  return {
    created: names.filter((name) => !before.has(name)),
    changed,
    removed: names.filter((name) => !after.has(name)),
  };
}

/** Metadata that says who owns an object and why it is as it is, not what it is. */
const bookkeeping = /^(crossplane\.io|kubectl\.kubernetes\.io|aerodrome\.dev)\/(?!tenant)/;

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

/** Fields of a NodePool that are part of its machines (HyperShift: token and KubeVirt template hashes). */
const partOfMachines = /^spec\.(release|config|tuningConfig|arch|platform)\b/;

/** Those that machines can take up as they are, where the pool says InPlace. */
const takenUpInPlace = /^spec\.(release|config|tuningConfig)\b/;

function machinesOf(
  object: KubeObject,
  fields: readonly FieldChange[],
  configs: ReadonlySet<string>,
): ChangedResource['machines'] {
  if (object.kind !== 'NodePool') return undefined;
  const touched = fields.filter(({ path }) => partOfMachines.test(path));
  const reconfigured = listAt(object, 'spec', 'config').some((entry) => configs.has(String(own(entry, 'name'))));
  if (touched.length === 0 && !reconfigured) return undefined;
  const inPlace = stringAt(object, 'spec', 'management', 'upgradeType') === 'InPlace';
  return inPlace && touched.every(({ path }) => takenUpInPlace.test(path)) ? 'updated in place' : 'replaced';
}

/** Names of ConfigMaps whose content differs: machine configuration that pools refer to. */
function changedConfigs(before: Objects, after: Objects): ReadonlySet<string> {
  const names = [...after].flatMap(([name, object]) => {
    const old = before.get(name);
    if (object.kind !== 'ConfigMap' || !old) return [];
    return changedFields(old['data'], object['data']).length > 0 ? [object.metadata.name ?? ''] : [];
  });
  return new Set(names);
}
