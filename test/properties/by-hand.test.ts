import { describe, expect, test } from '@jest/globals';
import type { Flavour, KubeObject } from '../../functions/engine/index.ts';
import type { World } from '../../functions/simulation/index.ts';
import { everyService } from '../golden/enrolment-moments.ts';
import { enrolmentExamples, examples, tenantExamples, virtualClusterExamples } from '../golden/examples.ts';
import { hubFor, next, reconcile } from '../lives/hub.ts';
import { appliedFields, changedByHand } from './by-hand.ts';

/** Rounds after which everything is at rest, and after which a change is undone if ever. */
const REST = 30;
const REPAIR = 6;
/** Of the fields of an example every so manieth is changed; another one for each example. */
const STEP = 7;

const shown = [...examples, ...virtualClusterExamples, ...tenantExamples, ...enrolmentExamples];
const flavours: readonly Flavour[] = ['claims', 'namespaced'];
const changes = flavours.flatMap((flavour) =>
  shown.map((example, index) => [flavour, example.claim.kind, example.name, example, index % STEP] as const),
);

/** What the live object alone says: whoever changes it by hand has decided it, or is refused by the API server. */
const decided: readonly RegExp[] = [
  // Where it is born, whose it is, and what it is to us.
  /^(Cluster|VirtualCluster): .*metadata\.labels\.aerodrome\.dev\/(tenant|site)$/,
  /metadata\.annotations\.aerodrome\.dev\/(scope|tenant-namespace)$/,
  / VirtualMachine .*nodeSelectorTerms$/,
  // An upgrade that was begun cannot be taken back.
  /^Cluster: (HostedCluster|NodePool) spec\.release\.image$/,
  /^VirtualCluster: Release .*\.distro\.k8s\.version$/,
  // A pool holds the addresses that a cluster has.
  /^Cluster: .* spec(\.forProvider\.manifest\.spec)?\.addresses$/,
  // Nothing changes that any more: HyperShift's schemas, vcluster and the services refuse it.
  /^Cluster: HostedCluster spec\.(etcd\.managed\.storage\..*|platform\.kubevirt\.baseDomainPassthrough|services)$/,
  /^VirtualCluster: Release .*\.(deploy\.enabled|highAvailability\.replicas|volumeClaim\.\w+|privateNodes\.enabled)$/,
  /^Enrolment: (ConfigurationItem|Customer|Subscription|Target) spec\.forProvider\.(tenant|number|customer|target)$/,
];

describe('what is changed by hand', () => {
  test.each(changes)('is as it was soon, of what is composed for: %s, %s %s', (flavour, kind, _, example, offset) => {
    const { claim, namespace, owner } = example;
    const settings = kind === 'Enrolment' ? everyService : {};
    const world = later(hubFor(claim, { flavour, namespace, settings, ...(owner && { owner }) }), REST);
    const fields = [...world.objects].flatMap(([name, object]) =>
      appliedFields(object).map((path) => [name, object, path] as const),
    );
    const stay = fields.flatMap(([name, object, path], index) => {
      const what = `${kind}: ${object.kind} ${path.join('.')}`;
      if (index % STEP !== offset || decided.some((pattern) => pattern.test(what))) return [];
      const objects = new Map([...world.objects, [name, changedByHand(object, path)]]);
      return comesBack({ ...world, objects }, world) ? [] : [what];
    });
    expect(stay).toEqual([]);
    expect(fields.length).toBeGreaterThan(5);
  });
});

function later(world: World, rounds: number): World {
  let now = world;
  for (let round = 0; round < rounds; round++) now = next(now, reconcile(now));
  return now;
}

function comesBack(changed: World, before: World): boolean {
  const wanted = contentOf(before);
  let now = changed;
  for (let round = 0; round < REPAIR; round++) {
    now = next(now, reconcile(now));
    if (contentOf(now) === wanted) return true;
  }
  return false;
}

function contentOf({ objects }: World): string {
  const content = ({ status: _status, metadata, ...rest }: KubeObject) => [rest, metadata.labels, metadata.annotations];
  return JSON.stringify([...objects].map(([name, object]) => [name, content(object)]).sort());
}
