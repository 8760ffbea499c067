import type { Flavour } from '../../functions/engine/index.ts';
import { edit, settled, type World } from '../../functions/simulation/index.ts';
import { type Claim, hubFor, next, reconcile } from './hub.ts';

/** One thing that happens to a virtual cluster or a tenant: its author writes another spec. */
export interface ScriptedStep {
  readonly name: string;
  readonly spec: Claim['spec'];
}

/** A virtual cluster or a tenant, from its creation through everything that happens to it. */
export interface ScriptedLife {
  readonly name: string;
  readonly kind: 'VirtualCluster' | 'Tenant';
  readonly steps: readonly ScriptedStep[];
}

/** A step, and every world of it up to the one in which nothing moves any more. */
export interface PlayedStep {
  readonly name: string;
  readonly worlds: readonly World[];
}

/** More rounds than any step takes. */
const patience = 60;

/** Plays a life on a hub that makes everything it is told to. */
export function* played({ kind, steps }: ScriptedLife, flavour: Flavour): Generator<PlayedStep> {
  const [creation] = steps;
  if (!creation) throw new Error('cannot play a life: it has no steps');
  const name = 'demo';
  const metadata = kind === 'Tenant' ? { name } : { name, namespace: 'team-a' };
  const claim: Claim = { apiVersion: 'aerodrome.dev/v1alpha1', kind, metadata, spec: creation.spec };
  let world = hubFor(claim, { flavour });
  for (const step of steps) {
    const worlds = worldsOf(edit(world, step.spec), step.name);
    yield { name: step.name, worlds };
    world = worlds.at(-1) ?? world;
  }
}

function worldsOf(from: World, step: string): readonly World[] {
  const worlds: World[] = [];
  for (let before = from; worlds.length < patience; ) {
    const composed = reconcile(before);
    if (composed.outcome !== 'accepted') throw new Error(`cannot live through ${step}: ${JSON.stringify(composed)}`);
    const after = next(before, composed);
    if (settled(before, after)) return worlds;
    worlds.push(after);
    before = after;
  }
  throw new Error(`cannot settle ${step} within ${patience} rounds`);
}

const app = (name: string) => ({
  name,
  chart: { repository: 'https://charts.example.com', name, version: '1.0.0' },
});
const small = { kubernetesVersion: '1.35', apps: [app('web'), app('report')], appDeletion: 'InOrder' };
const upgraded = { ...small, kubernetesVersion: '1.36' };
const fewer = { ...upgraded, apps: [app('web')] };

const shared = { quota: { hard: { cpu: '24', memory: '96Gi', pods: '300' } }, owners: [{ name: 'demo-owners' }] };
const one = [{ name: 'production', share: 50 }];
const two = [...one, { name: 'staging', share: 30 }];
const moved = [
  { name: 'production', share: 30 },
  { name: 'staging', share: 50 },
];

/** What virtual clusters and tenants go through. */
export const scriptedLives: readonly ScriptedLife[] = [
  {
    name: 'a virtual cluster that grows up',
    kind: 'VirtualCluster',
    steps: [
      { name: 'creation', spec: small },
      { name: 'upgrade by one minor', spec: upgraded },
      { name: 'suspension', spec: { ...upgraded, suspended: true } },
      { name: 'resumption', spec: upgraded },
      { name: 'quarantine', spec: { ...upgraded, quarantine: true } },
      { name: 'end of the quarantine', spec: upgraded },
      { name: 'an app less', spec: fewer },
    ],
  },
  {
    name: 'a tenant that grows up',
    kind: 'Tenant',
    steps: [
      { name: 'creation', spec: { ...shared, namespaces: one } },
      { name: 'another namespace', spec: { ...shared, namespaces: two } },
      { name: 'other shares', spec: { ...shared, namespaces: moved } },
      { name: 'cordon', spec: { ...shared, namespaces: [...moved, { name: 'late', share: 20 }], cordoned: true } },
      { name: 'end of the cordon', spec: { ...shared, namespaces: moved } },
      { name: 'quarantine', spec: { ...shared, namespaces: moved, quarantine: true } },
    ],
  },
];
