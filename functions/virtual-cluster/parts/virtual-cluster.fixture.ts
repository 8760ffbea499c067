import {
  type Accepted,
  at,
  type Composed,
  type ComposeRequest,
  compose,
  isObject,
  type KubeObject,
  wrappedManifest,
} from '../../engine/index.ts';
import { defaultPlatform, type Platform } from '../../platform/index.ts';
import { virtualClusterKind } from '../index.ts';
import type { VirtualClusterClaimSpec } from '../schema.gen.ts';

/** What a test says about the virtual cluster `shop` of namespace `tenant-a`; all of it may be left out. */
export interface Given {
  readonly spec?: VirtualClusterClaimSpec;
  readonly name?: string;
  readonly namespace?: string;
  readonly platform?: Platform;
  /** Composed resources on the hub, by composition resource name. */
  readonly observed?: Readonly<Record<string, KubeObject>>;
  /** Status that the composite already has. */
  readonly status?: Readonly<Record<string, unknown>>;
  /** Label of the claim's Namespace; null for a namespace that names no tenant. */
  readonly tenant?: string | null;
  /** Spec of the Tenant; null for one that is missing. */
  readonly tenantSpec?: Readonly<Record<string, unknown>> | null;
  readonly flavour?: 'claims' | 'namespaced';
}

/** The request that Crossplane would make once it has brought everything. */
export function request({
  spec = {},
  name = 'shop',
  namespace = 'tenant-a',
  platform = defaultPlatform,
  observed = {},
  status,
  tenant = 'a',
  tenantSpec = {},
  flavour = 'claims',
}: Given = {}): ComposeRequest {
  const apiVersion = 'aerodrome.dev/v1alpha1';
  const claimRef = { apiVersion, kind: 'VirtualCluster', name, namespace };
  const composite: KubeObject =
    flavour === 'claims'
      ? {
          apiVersion,
          kind: 'XVirtualCluster',
          metadata: { name: `${name}-x7k2p`, uid: '4f3f' },
          spec: { ...spec, claimRef },
        }
      : { apiVersion, kind: 'VirtualCluster', metadata: { name, namespace, uid: '4f3f' }, spec };
  const labels = tenant === null ? {} : { 'aerodrome.dev/tenant': tenant };
  const tenants: readonly KubeObject[] =
    tenant === null || tenantSpec === null
      ? []
      : [{ apiVersion, kind: 'Tenant', metadata: { name: tenant }, spec: tenantSpec }];
  return {
    composite: status ? { ...composite, status } : composite,
    observed: new Map(Object.entries(observed)),
    required: new Map<string, readonly KubeObject[]>([
      ['platform', [{ apiVersion: 'v1', kind: 'EnvironmentConfig', metadata: { name: 'aerodrome' }, data: platform }]],
      ['namespace', [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } }]],
      ['tenant', tenants],
    ]),
    platform: 'aerodrome',
  };
}

/** What the kind answers. */
export function composed(given: Given = {}): Composed {
  return compose(virtualClusterKind, request(given));
}

/** What the kind answers to a claim that it takes. */
export function accepted(given: Given = {}): Accepted {
  const answer = composed(given);
  if (answer.outcome !== 'accepted') throw new Error(`cannot compose: ${JSON.stringify(answer)}`);
  return answer;
}

/** What is wrong with a claim, as `path: message`. */
export function mistakes(given: Given = {}): readonly string[] {
  const answer = composed(given);
  return answer.outcome === 'refused' ? answer.mistakes.map(({ path, message }) => `${path}: ${message}`) : [];
}

/** The default settings with some replaced; deep. */
export function platformWith(change: object): Platform {
  return merge(defaultPlatform, change) as Platform;
}

function merge(under: unknown, over: unknown): unknown {
  if (typeof over !== 'object' || over === null || Array.isArray(over)) return over;
  const result: Record<string, unknown> = { ...(under as object) };
  for (const [key, value] of Object.entries(over)) result[key] = merge(result[key], value);
  return result;
}

/** What was desired, as a hub that has made everything and is content shows it. */
export function live(resources: Accepted['resources']): Readonly<Record<string, KubeObject>> {
  return Object.fromEntries([...resources].map(([name, { object }]) => [name, settled(name, object)]));
}

/** Kinds that say whether they are ready. */
const reporting: ReadonlySet<string> = new Set(['Enrolment', 'Object', 'Release', 'Usage', 'VirtualMachine']);

function settled(name: string, object: KubeObject): KubeObject {
  const conditions = [
    { type: 'Ready', status: 'True', reason: 'Available' },
    { type: 'Synced', status: 'True', reason: 'ReconcileSuccess' },
  ];
  const manifest = (object as { spec?: { forProvider?: { manifest?: KubeObject } } }).spec?.forProvider?.manifest;
  const reported =
    name === 'authority'
      ? { ...manifest, data: { 'ca.crt': authority } }
      : { ...manifest, status: { phase: 'Active' } };
  const filled = { ...object, metadata: { name: `shop-x7k2p-${name}`, ...object.metadata } };
  if (!reporting.has(object.kind)) return filled;
  return {
    ...filled,
    status: {
      conditions,
      printableStatus: 'Running',
      atProvider: { state: 'deployed', ...(manifest ? { manifest: reported } : {}) },
    },
  };
}

/** The certificate authority that the virtual API server publishes. */
export const authority = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';

/** Lets the hub make what is desired again and again, until nothing new is desired; the last answer and what is there. */
export function grown(given: Given = {}): {
  readonly answer: Accepted;
  readonly observed: Readonly<Record<string, KubeObject>>;
} {
  let observed = given.observed ?? {};
  let status = given.status;
  for (let round = 0; round < 12; round++) {
    const answer = accepted({ ...given, observed, ...(status ? { status } : {}) });
    const next = live(answer.resources);
    if (JSON.stringify(next) === JSON.stringify(observed)) return { answer, observed };
    observed = next;
    status = answer.status;
  }
  throw new Error('cannot grow: something new is desired every time');
}

/** The object of the hub that a composed resource is, or carries; undefined where the claim does not want it. */
export function hubObject({ resources }: Accepted, name: string): KubeObject | undefined {
  const object = resources.get(name)?.object;
  return object && wrappedManifest(object);
}

/** The same once everything has been made. */
export function made(name: string, given: Given = {}): KubeObject | undefined {
  return hubObject(grown(given).answer, name);
}

/** Values of the vcluster chart, once everything has been made. */
export function chartValues(given: Given = {}): Readonly<Record<string, unknown>> {
  const values = at(made('control-plane', given), 'spec', 'forProvider', 'values');
  if (!isObject(values)) throw new Error('cannot read values: there is no Release');
  return values;
}
