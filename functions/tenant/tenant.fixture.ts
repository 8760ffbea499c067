import { type Accepted, type Composed, compose, type KubeObject } from '../engine/index.ts';
import { defaultPlatform, type Platform } from '../platform/index.ts';
import { tenantKind } from './index.ts';
import type { TenantClaimSpec } from './schema.gen.ts';

/** What a test says about the tenant `payments`; all of it may be left out. */
export interface Given {
  readonly spec?: TenantClaimSpec;
  readonly name?: string;
  readonly platform?: Platform;
  readonly status?: object;
  readonly observed?: ReadonlyMap<string, KubeObject>;
  /** The claim namespace as the hub has it. */
  readonly namespace?: KubeObject;
  readonly clusters?: readonly KubeObject[];
  readonly virtualClusters?: readonly KubeObject[];
}

/** One request to the kind. */
export function ask(given: Given = {}): Composed {
  const { spec = {}, name = 'payments', platform = defaultPlatform, status, observed = new Map() } = given;
  const metadata = { name, uid: '4f3f' };
  const composite: KubeObject = {
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'Tenant',
    metadata,
    spec,
    ...(status ? { status } : {}),
  };
  const settings = { apiVersion: 'v1', kind: 'EnvironmentConfig', metadata: { name: 'aerodrome' }, data: platform };
  const required = new Map<string, readonly KubeObject[]>([
    ['platform', [settings]],
    ['claim-namespace', given.namespace ? [given.namespace] : []],
    ['clusters', given.clusters ?? []],
    ['virtual-clusters', given.virtualClusters ?? []],
  ]);
  return compose(tenantKind, { composite, observed, required, platform: 'aerodrome' });
}

/** The same, where it is accepted. */
export function accepted(given: Given = {}): Accepted {
  const composed = ask(given);
  if (composed.outcome !== 'accepted') throw new Error(`cannot go on: ${JSON.stringify(composed)}`);
  return composed;
}

/** Desired objects by name. */
export function desired(given: Given = {}): Readonly<Record<string, KubeObject>> {
  return Object.fromEntries([...accepted(given).resources].map(([name, { object }]) => [name, object]));
}

/** What the hub has once it has done all that was desired: everything is ready. */
export function onHub(objects: ReadonlyMap<string, { readonly object: KubeObject }>): ReadonlyMap<string, KubeObject> {
  return new Map([...objects].map(([name, { object }]) => [name, live(name, object)]));
}

/** The hub after as many rounds as it takes, from what is observed. */
export function settle(given: Given = {}): ReadonlyMap<string, KubeObject> {
  let observed = given.observed ?? new Map<string, KubeObject>();
  for (let round = 0; round < 10; round++) {
    const next = onHub(accepted({ ...given, observed }).resources);
    if (JSON.stringify([...next]) === JSON.stringify([...observed])) return observed;
    observed = next;
  }
  throw new Error('cannot settle: every round desires something else');
}

function live(name: string, object: KubeObject): KubeObject {
  const metadata = { ...object.metadata, name: object.metadata.name ?? `generated-${name.replaceAll('.', '-')}` };
  return { ...object, metadata, status: statusOf(object) };
}

const conditions = [
  { type: 'Ready', status: 'True', reason: 'Available' },
  { type: 'Synced', status: 'True', reason: 'ReconcileSuccess' },
];

function statusOf({ kind, metadata }: KubeObject): object {
  if (kind === 'Namespace') return { phase: 'Active' };
  if (kind === 'VirtualMachine') return { printableStatus: 'Running', conditions };
  if (kind === 'VirtualCluster') {
    return { phase: 'Ready', namespace: `vc-${metadata.namespace}--${metadata.name}`, conditions };
  }
  return { conditions };
}
