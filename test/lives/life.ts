import { clusterKind } from '../../functions/cluster/index.ts';
import { compose, type Flavour, type KubeObject } from '../../functions/engine/index.ts';
import { defaultPlatform, type Platform } from '../../functions/platform/index.ts';
import {
  advance,
  apply,
  createWorld,
  edit,
  type Faults,
  settled,
  type World,
} from '../../functions/simulation/index.ts';

/** What the author writes. */
export type Spec = Readonly<Record<string, unknown>>;

/** One thing that happens to a cluster: the author edits the claim, or the hub gets faults. */
export interface Step {
  readonly name: string;
  readonly spec: Spec;
  readonly faults?: Faults;
}

/** A cluster from its creation through everything that happens to it. */
export interface Life {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** More rounds than any step of a life takes. */
const patience = 80;

/** The composite of cluster `demo` in namespace `team-a`, as Crossplane shows it to a function. */
export function compositeOf(flavour: Flavour, spec: Spec): KubeObject {
  const apiVersion = 'aerodrome.dev/v1alpha1';
  if (flavour === 'namespaced') {
    return { apiVersion, kind: 'Cluster', metadata: { name: 'demo', namespace: 'team-a' }, spec };
  }
  const claimRef = { apiVersion, kind: 'Cluster', name: 'demo', namespace: 'team-a' };
  return { apiVersion, kind: 'XCluster', metadata: { name: 'demo-x7k2p' }, spec: { ...spec, claimRef } };
}

/** What Crossplane brings for a cluster of a hub with these settings. */
export function requiredOf(platform: Platform = defaultPlatform): ReadonlyMap<string, readonly KubeObject[]> {
  const settings = {
    apiVersion: 'apiextensions.crossplane.io/v1beta1',
    kind: 'EnvironmentConfig',
    metadata: { name: 'aerodrome' },
    data: platform,
  };
  const namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'team-a', labels: { 'aerodrome.dev/tenant': 'team-a' } },
  };
  return new Map<string, readonly KubeObject[]>([
    ['platform', [settings]],
    ['namespace', [namespace]],
    ['tenant', [{ apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant', metadata: { name: 'team-a' }, spec: {} }]],
    ['control-plane-namespace', []],
    ['supported-versions', []],
    ['address-pools', []],
  ]);
}

/** The default settings for a hub whose HyperShift operator is of another level. */
export function platformOf(operatorLevel: Platform['hypershift']['operatorLevel']): Platform {
  return { ...defaultPlatform, hypershift: { ...defaultPlatform.hypershift, operatorLevel } };
}

/** One reconcile of Crossplane, then one round of the hub's operators. */
export function round(world: World): World {
  const { composite, objects: observed, required } = world;
  const composed = compose(clusterKind, { composite, observed, required, platform: 'aerodrome' });
  if (composed.outcome !== 'accepted') throw new Error(`cannot live on: ${JSON.stringify(composed)}`);
  return advance(apply(world, composed));
}

/** Every world of a step of a life, the settled one last. */
export function* rounds(world: World): Generator<World> {
  let before = world;
  for (let count = 0; count < patience; count++) {
    const after = round(before);
    if (settled(before, after)) return;
    yield after;
    before = after;
  }
  throw new Error(`cannot settle within ${patience} rounds`);
}

/** The world in which a step of a life ends. */
export function settle(world: World): World {
  let last = world;
  for (const next of rounds(world)) last = next;
  return last;
}

/** A world at the beginning of a life. */
export function born(life: Life, flavour: Flavour, platform?: Platform): World {
  return createWorld(compositeOf(flavour, life.steps[0]?.spec ?? {}), requiredOf(platform));
}

/** The world in which a step begins: the claim as edited, the faults as they are from now on. */
export function begin(world: World, step: Step): World {
  return { ...edit(world, step.spec), faults: step.faults ?? {} };
}

const old = { version: '4.19.15' };
const patched = { version: '4.19.18' };
const upgraded = { version: '4.20.6' };
const scaled = { ...upgraded, nodePools: [{ name: 'default', replicas: 5 }] };
const twoPools = [
  { name: 'default', replicas: 5 },
  { name: 'extra', size: 'large', autoscaling: { min: 2, max: 4 }, sites: ['site-a'] },
];
const threeSites = [
  { name: 'default', replicas: 5 },
  { ...twoPools[1], sites: ['site-a', 'site-b'] },
];

/** What clusters go through; every test that walks lives walks these. */
export const lives: readonly Life[] = [
  {
    name: 'a cluster that grows up',
    steps: [
      { name: 'creation', spec: old },
      { name: 'upgrade to a patch', spec: patched },
      { name: 'upgrade to the next minor', spec: upgraded },
      { name: 'more machines', spec: scaled },
      { name: 'another pool', spec: { ...upgraded, nodePools: twoPools } },
      { name: 'another site', spec: { ...upgraded, nodePools: threeSites } },
      { name: 'a pool less', spec: { ...scaled, allowPoolRemoval: true } },
    ],
  },
  {
    name: 'a cluster with everything',
    steps: [
      {
        name: 'creation',
        spec: {
          tier: 'production',
          security: { threatDetection: { enabled: true, mode: 'Enforce', auditLogs: true } },
          backup: { enabled: true },
          bastion: {
            enabled: true,
            sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA admin'],
          },
          deletionProtection: true,
        },
      },
    ],
  },
  {
    name: 'a cluster on a bad day',
    steps: [
      { name: 'creation', spec: old },
      { name: 'a degraded control plane', spec: old, faults: { degraded: true } },
      { name: 'machines that cannot start', spec: patched, faults: { stuckPools: ['default'] } },
      { name: 'machines that start again', spec: patched },
      { name: 'statuses that vanish', spec: patched, faults: { vanished: ['hosted-cluster', 'cilium'] } },
      { name: 'operators that do not know', spec: patched, faults: { unknown: ['hosted-cluster', 'cilium-agents'] } },
      { name: 'a good day', spec: patched },
    ],
  },
];
