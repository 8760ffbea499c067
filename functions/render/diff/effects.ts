import {
  at,
  hubProviderConfig,
  type KubeObject,
  listAt,
  numberAt,
  own,
  stringAt,
  wrappedManifest,
} from '../../engine/index.ts';
import { changedFields, type FieldChange } from '../fields.ts';

type Objects = ReadonlyMap<string, KubeObject>;

/** What a change does to what runs, beyond the change itself. */
export interface Effect {
  readonly fate: 'rolled' | 'restarted' | 'stopped' | 'changed';
  /** For a person: `rolls: its machines are replaced one after the other`. */
  readonly note: string;
}

/** What changed fields of an object do to what runs; `configs` are names of ConfigMaps whose content differs. */
export function effectOf(
  object: KubeObject,
  fields: readonly FieldChange[],
  configs: ReadonlySet<string>,
): Effect | undefined {
  switch (object.kind) {
    case 'NodePool':
      return ofPool(object, fields, configs);
    case 'Release':
      return ofRelease(object, fields);
    case 'VirtualMachine':
      return ofMachine(fields);
    default:
      return undefined;
  }
}

/** Fields of a NodePool that are part of its machines (HyperShift: token and KubeVirt template hashes). */
const partOfMachines = /^spec\.(release|config|tuningConfig|arch|platform)\b/;

/** Those that machines can take up as they are, where the pool says InPlace. */
const takenUpInPlace = /^spec\.(release|config|tuningConfig)\b/;

function ofPool(pool: KubeObject, fields: readonly FieldChange[], configs: ReadonlySet<string>): Effect | undefined {
  const touched = fields.filter(({ path }) => partOfMachines.test(path));
  const reconfigured = listAt(pool, 'spec', 'config').some((entry) => configs.has(String(own(entry, 'name'))));
  if (touched.length === 0 && !reconfigured) return undefined;
  const inPlace = stringAt(pool, 'spec', 'management', 'upgradeType') === 'InPlace';
  return inPlace && touched.every(({ path }) => takenUpInPlace.test(path))
    ? { fate: 'rolled', note: 'its machines are updated in place, one after the other' }
    : { fate: 'rolled', note: 'rolls: its machines are replaced one after the other' };
}

/** Every change of chart or values restarts the control plane of a virtual cluster: its pods carry a hash of them. */
function ofRelease(release: KubeObject, fields: readonly FieldChange[]): Effect | undefined {
  const apiServer = at(release, 'spec', 'forProvider', 'values', 'controlPlane', 'statefulSet', 'highAvailability');
  if (apiServer === undefined || !fields.some(({ path }) => /^spec\.forProvider\.(chart|values)\b/.test(path))) {
    return undefined;
  }
  const replicas = numberAt(apiServer, 'replicas') ?? 1;
  if (replicas === 0) return { fate: 'stopped', note: 'stops: nothing in it can be reached until it is resumed' };
  if (fields.some(({ path, before }) => path.endsWith('statefulSet.highAvailability.replicas') && before === 0)) {
    return { fate: 'changed', note: 'starts again' };
  }
  const how = replicas > 1 ? 'one API server after the other' : 'its API server is away for a moment';
  return { fate: 'restarted', note: `restarts: ${how}` };
}

/** KubeVirt does not touch a machine that runs: what differs in its template is there when it starts the next time. */
function ofMachine(fields: readonly FieldChange[]): Effect | undefined {
  const strategy = fields.find(({ path }) => path === 'spec.runStrategy');
  if (strategy) {
    return strategy.after === 'Halted' ? { fate: 'stopped', note: 'stops' } : { fate: 'changed', note: 'starts' };
  }
  return fields.some(({ path }) => path.startsWith('spec.template.spec'))
    ? { fate: 'changed', note: 'the machine has it when it is started the next time' }
    : undefined;
}

/** What goes with an object that is removed, or that it does not go. */
export function lossOf(object: KubeObject): string | undefined {
  const policies = listAt(object, 'spec', 'managementPolicies');
  if (isOnHub(object) && policies.includes('Create') && !policies.includes('Delete')) {
    return 'stays on the hub, and nobody looks after it any more';
  }
  const carried = at(wrappedManifest(object), 'spec', 'forProvider', 'manifest');
  switch (stringAt(carried, 'kind') ?? wrappedManifest(object).kind) {
    case 'Namespace':
    case 'VirtualCluster':
      return 'goes with all that is in it';
    case 'VirtualMachine':
      return 'goes with its disks';
    default:
      return undefined;
  }
}

function isOnHub(object: KubeObject): boolean {
  return object.kind === 'Object' && stringAt(object, 'spec', 'providerConfigRef', 'name') === hubProviderConfig;
}

/** Names of ConfigMaps whose content differs: machine configuration that pools refer to. */
export function changedConfigs(before: Objects, after: Objects): ReadonlySet<string> {
  const names = [...after].flatMap(([name, object]) => {
    const old = before.get(name);
    if (object.kind !== 'ConfigMap' || !old) return [];
    return changedFields(old['data'], object['data']).length > 0 ? [object.metadata.name ?? ''] : [];
  });
  return new Set(names);
}
