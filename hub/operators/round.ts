import { isTrue, type KubeObject } from '../../functions/engine/index.ts';
import type { Guest, Guests, NodeFact } from '../guests/index.ts';
import { keyOf, type Reference } from './composition.ts';
import { differenceOf } from './difference.ts';
import { factsOf } from './guest-facts.ts';
import { FINALIZER, guestKey } from './hyper-shift.ts';
import type { Live } from './live.ts';
import { bring, madeFor } from './making.ts';
import { type Look, membersOf, missingSecrets } from './members.ts';
import { type Played, play } from './scene.ts';
import { stuckPools } from './stuck.ts';
import { installedIn, madeForVirtual } from './virtual-control-plane.ts';

/** Where operators play. */
export interface Stage {
  readonly live: Live;
  readonly guests: Pick<Guests, 'ensure' | 'keys' | 'remove'>;
  /** Name of the EnvironmentConfig with the platform settings. */
  readonly settings: string;
}

/** How a round went. */
export interface Outcome {
  /** Whether anything was written, so that the next round goes on from there. */
  readonly moved: boolean;
  /** Whether there is something that no event tells of: the inside of a guest, or room for one. */
  readonly patrolled: boolean;
}

/**
 * One round of all operators around one composite: looks, plays, and writes what came out different. What is looked at is
 * noted in `seen` by its key, before: there is nothing to do again until one of them changes.
 */
export async function playRound(stage: Stage, composite: KubeObject, seen: Set<string>): Promise<Outcome> {
  const { live, guests } = stage;
  const look = (reference: Reference): Promise<KubeObject | undefined> => {
    seen.add(keyOf(reference));
    return live.get(reference);
  };
  const members = await membersOf(composite, look);
  const guest = await guestFor(members, guests);
  const room = guest === 'no room' ? undefined : guest;
  const down = guest === 'no room' ? NO_ROOM : guest && !(await guest.runs()) ? ENDED : undefined;
  const played = play({
    composite,
    members,
    settings: await look({ ...environmentConfig, name: stage.settings }),
    moment: Date.now(),
    faults: {
      missing: await missingSecrets(members, look),
      stuckPools: stuckPools(members),
      ...(down !== undefined && { noRoom: down }),
    },
  });
  const moved = await writePlayed(played, members, room?.kubeconfig, live, look);
  if (room && down === undefined && played.hub.cluster) await room.play(factsOf(played.hub.cluster, played.hub));
  const virtual = await playVirtual(stage, played, look);
  return { moved: moved || virtual.moved, patrolled: guest !== undefined || virtual.installed };
}

const environmentConfig = { apiVersion: 'apiextensions.crossplane.io/v1beta1', kind: 'EnvironmentConfig' };

const NO_ROOM = 'this hub runs as many API servers as it has room for: this one starts when another one is gone';

/** HyperShift's words for a Deployment that has no pod. */
const ENDED = 'Waiting for Kube APIServer deployment to become available';

/** The API server of the hosted cluster, as soon as its etcd runs. */
async function guestFor(
  members: ReadonlyMap<string, KubeObject>,
  guests: Stage['guests'],
): Promise<Guest | 'no room' | undefined> {
  const cluster = [...members.values()].find(({ kind }) => kind === 'HostedCluster');
  const starts = cluster && isTrue(cluster, 'EtcdAvailable') && cluster.metadata['deletionTimestamp'] === undefined;
  return starts ? ((await guests.ensure(guestKey(cluster))) ?? 'no room') : undefined;
}

/** First what operators make, then what they report: whoever reads a report finds what it speaks of. */
async function writePlayed(
  played: Played,
  members: ReadonlyMap<string, KubeObject>,
  kubeconfig: string | undefined,
  live: Live,
  look: Look,
): Promise<boolean> {
  let moved = false;
  for (const [resource, object] of played.objects) {
    for (const made of await madeFor(object, played, kubeconfig, look))
      moved = (await bring(made, live, look)) || moved;
    const before = members.get(resource) ?? object;
    moved = (await live.change(before, differenceOf(before, held(object)))) || moved;
  }
  return moved;
}

/** HyperShift lets nothing go before it has taken down what belongs to it. */
function held(object: KubeObject): KubeObject {
  if (object.kind !== 'HostedCluster') return object;
  return { ...object, metadata: { ...object.metadata, finalizers: [FINALIZER] } };
}

/** Pods from inside run on nodes of the hub: one is enough to see. */
const shared: NodeFact = { name: 'hub', ready: true, pool: '' };

/** vcluster writes its kubeconfigs once its API server answers. */
async function playVirtual({ guests, live }: Stage, { hub }: Played, look: Look) {
  const installed = installedIn(hub);
  const service = installed && (await look(installed.service));
  const guest = service && (await guests.ensure(installed.guest));
  if (!guest) return { moved: false, installed: installed !== undefined };
  let moved = false;
  for (const made of madeForVirtual(installed, service, guest.kubeconfig)) {
    moved = (await bring(made, live, look)) || moved;
  }
  await guest.play({ version: installed.version, distribution: 'Kubernetes', nodes: [shared] });
  return { moved, installed: true };
}
