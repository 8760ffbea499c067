import { at, type KubeObject, listAt, numberAt, stringAt, wrappedManifest } from '../../functions/engine/index.ts';
import { type Platform, parseQuantity } from '../../functions/platform/index.ts';

/** Resources of the hub: thousandths of a core, bytes, whole devices. */
export interface Amounts {
  readonly cpu: number;
  readonly memory: number;
  readonly storage: number;
  readonly gpus: number;
}

/** What some of a claim's resources use. */
export interface PriceRow {
  /** Composition resource name. */
  readonly name: string;
  /** For a person: `3 to 12 machines of 8 cores and 32Gi`. */
  readonly what: string;
  readonly least: Amounts;
  /** More than `least` where something grows with its load. */
  readonly most: Amounts;
}

/** A cap that the claim brings along; what it caps is not used yet. */
export interface Limit {
  readonly name: string;
  readonly hard: Readonly<Record<string, string>>;
}

/** What a claim costs on the hub. */
export interface Price {
  readonly rows: readonly PriceRow[];
  readonly least: Amounts;
  readonly most: Amounts;
  readonly limits: readonly Limit[];
}

const nothing: Amounts = { cpu: 0, memory: 0, storage: 0, gpus: 0 };

/** The price of composed resources, by composition resource name, under these settings. */
export function priceOf(objects: ReadonlyMap<string, KubeObject>, platform: Platform): Price {
  const manifests = [...objects].map(([name, object]) => [name, carriedBy(object)] as const);
  const rows = manifests.flatMap(([name, object]) => rowsOf(name, object, platform));
  return {
    rows,
    least: rows.reduce((sum, { least }) => plus(sum, least), nothing),
    most: rows.reduce((sum, { most }) => plus(sum, most), nothing),
    limits: manifests.flatMap(([name, object]) => limitsOf(name, object)),
  };
}

/** What an Object carries, to the hub or in the namespaced flavour; any other object as it is. */
function carriedBy(object: KubeObject): KubeObject {
  const unwrapped = wrappedManifest(object);
  const carried = at(unwrapped, 'spec', 'forProvider', 'manifest');
  return unwrapped.kind === 'Object' && stringAt(carried, 'kind') !== undefined ? (carried as KubeObject) : unwrapped;
}

function rowsOf(name: string, object: KubeObject, platform: Platform): readonly PriceRow[] {
  switch (object.kind) {
    case 'HostedCluster':
      return [controlPlane(name, object, platform)];
    case 'NodePool':
      return [nodePool(name, object)];
    case 'VirtualMachine':
      return [machine(name, object)];
    case 'Release':
      return virtualControlPlane(name, object);
    default:
      return [];
  }
}

/** What the platform plans for a control plane, and the volumes of its etcd. */
function controlPlane(name: string, { spec }: KubeObject, { quota }: Platform): PriceRow {
  const volumes = stringAt(spec, 'controllerAvailabilityPolicy') === 'HighlyAvailable' ? 3 : 1;
  const size = stringAt(spec, 'etcd', 'managed', 'storage', 'persistentVolume', 'size') ?? '0';
  const each = { cpu: cpu(quota.controlPlane.cpu), memory: bytes(quota.controlPlane.memory), gpus: 0 };
  const what = `control plane, with ${volumes === 1 ? 'one volume' : `${volumes} volumes`} of ${size} for etcd`;
  return fixed(name, what, { ...each, storage: volumes * bytes(size) });
}

function nodePool(name: string, { spec }: KubeObject): PriceRow {
  const kubevirt = at(spec, 'platform', 'kubevirt');
  const cores = numberAt(kubevirt, 'compute', 'cores') ?? 0;
  const memory = stringAt(kubevirt, 'compute', 'memory') ?? '0';
  const disk = stringAt(kubevirt, 'rootVolume', 'persistent', 'size') ?? '0';
  const gpus = listAt(kubevirt, 'hostDevices').reduce<number>((sum, one) => sum + (numberAt(one, 'count') ?? 1), 0);
  const each: Amounts = { cpu: cores * 1000, memory: bytes(memory), storage: bytes(disk), gpus };
  const min = numberAt(spec, 'autoScaling', 'min') ?? numberAt(spec, 'replicas') ?? 0;
  const max = numberAt(spec, 'autoScaling', 'max') ?? min;
  const count = min === max ? `${min}` : `${min} to ${max}`;
  const devices = gpus === 0 ? '' : `, with ${gpus === 1 ? 'a GPU' : `${gpus} GPUs`}`;
  const what = `${count} ${max === 1 ? 'machine' : 'machines'} of ${cores} cores and ${memory}, disk ${disk}${devices}`;
  return { name, what, least: times(each, min), most: times(each, max) };
}

function machine(name: string, { spec }: KubeObject): PriceRow {
  const domain = at(spec, 'template', 'spec', 'domain');
  const cores = numberAt(domain, 'cpu', 'cores') ?? 0;
  const memory = stringAt(domain, 'memory', 'guest') ?? '0';
  const disks = listAt(spec, 'dataVolumeTemplates').map(
    (volume) => stringAt(volume, 'spec', 'storage', 'resources', 'requests', 'storage') ?? '0',
  );
  const storage = disks.reduce((sum, size) => sum + bytes(size), 0);
  const gpus = listAt(domain, 'devices', 'hostDevices').length + listAt(domain, 'devices', 'gpus').length;
  const running = stringAt(spec, 'runStrategy') !== 'Halted';
  const what = `machine of ${cores} cores and ${memory}, ${disks.length === 1 ? 'disk' : 'disks'} ${disks.join(', ')}`;
  const used = running ? { cpu: cores * 1000, memory: bytes(memory), gpus } : { cpu: 0, memory: 0, gpus: 0 };
  return fixed(name, running ? what : `${what}, stopped`, { ...used, storage });
}

/** A chart of vcluster runs API servers and perhaps etcd on the hub; other charts run inside what is made here. */
function virtualControlPlane(name: string, { spec }: KubeObject): readonly PriceRow[] {
  const plane = at(spec, 'forProvider', 'values', 'controlPlane');
  const api = at(plane, 'statefulSet');
  const replicas = numberAt(api, 'highAvailability', 'replicas');
  if (replicas === undefined) return [];
  const etcd = at(plane, 'backingStore', 'etcd', 'deploy', 'statefulSet');
  const members = numberAt(etcd, 'highAvailability', 'replicas') ?? 0;
  const stores = members === 0 ? api : etcd;
  const size = stringAt(stores, 'persistence', 'volumeClaim', 'size') ?? '0';
  const volumes = Math.max(1, members);
  const pods = plus(times(requested(api), replicas), times(requested(etcd), replicas === 0 ? 0 : members));
  const what =
    replicas === 0
      ? `virtual control plane, suspended; ${volumes} × ${size} stay`
      : `virtual control plane of ${replicas === 1 ? 'one API server' : `${replicas} API servers`}, ${
          members === 0 ? `volume ${size}` : `${members} members of etcd with ${size} each`
        }`;
  return [fixed(name, what, { ...pods, storage: volumes * bytes(size) })];
}

function requested(statefulSet: unknown): Amounts {
  const requests = at(statefulSet, 'resources', 'requests');
  const text = (field: string) => String(at(requests, field) ?? '0');
  return { ...nothing, cpu: cpu(text('cpu')), memory: bytes(text('memory')) };
}

function limitsOf(name: string, { kind, spec }: KubeObject): readonly Limit[] {
  const hard = at(spec, 'hard') ?? at(spec, 'quota', 'hard');
  if (!kind.endsWith('ResourceQuota') || typeof hard !== 'object' || hard === null) return [];
  return [{ name, hard: Object.fromEntries(Object.entries(hard).map(([key, amount]) => [key, String(amount)])) }];
}

function fixed(name: string, what: string, amounts: Amounts): PriceRow {
  return { name, what, least: amounts, most: amounts };
}

function times({ cpu, memory, storage, gpus }: Amounts, count: number): Amounts {
  return { cpu: cpu * count, memory: memory * count, storage: storage * count, gpus: gpus * count };
}

function plus(a: Amounts, b: Amounts): Amounts {
  return { cpu: a.cpu + b.cpu, memory: a.memory + b.memory, storage: a.storage + b.storage, gpus: a.gpus + b.gpus };
}

/** Thousandths of a core. */
function cpu(text: string): number {
  return Number(parseQuantity(text) ?? 0n);
}

function bytes(text: string): number {
  return Number((parseQuantity(text) ?? 0n) / 1000n);
}
