import { type Accepted, type Flavour, stringAt } from '../../functions/engine/index.ts';
import { type Channel, defaultPlatform, offeredReleases } from '../../functions/platform/index.ts';
import { edit, settled, type World } from '../../functions/simulation/index.ts';
import { hubFor, next, reconcile } from '../lives/hub.ts';
import type { Example } from './examples.ts';

/** One answer in the life of an example. */
export interface Moment {
  readonly name: 'fresh' | 'half-ready' | 'ready' | 'upgrading' | 'stuck';
  readonly world: World;
  readonly composed: Accepted;
  /** What was desired when the part of its life that leads here began; undefined from the beginning. */
  readonly before?: Accepted;
}

/** More rounds than any of these lives takes. */
const patience = 80;

/** The interesting moments of an example: of its creation, then of an upgrade that goes well and of one that sticks. */
export function momentsOf(example: Example, flavour: Flavour): readonly Moment[] {
  const creation = play(newHub(example, flavour, example.claim.spec));
  const [oldest, newest] = versions(example);
  const old = rest(play(newHub(example, flavour, { ...example.claim.spec, version: oldest })));
  const upgrade = edit(old.world, { ...example.claim.spec, version: newest });
  const stuck = { ...upgrade, faults: { stuckPools: [firstPool(old.world)] } };
  const before = old.composed;
  return [
    { name: 'fresh', ...first(creation, () => true) },
    { name: 'half-ready', ...first(creation, ({ resources }) => resources.has('cilium')) },
    { name: 'ready', ...rest(creation) },
    { name: 'upgrading', before, ...first(play(upgrade), ({ status }) => step(status) === 'NodePools') },
    { name: 'stuck', before, ...rest(play(stuck)) },
  ];
}

interface Answer {
  readonly world: World;
  readonly composed: Accepted;
}

function newHub({ claim, namespace }: Example, flavour: Flavour, spec: Example['claim']['spec']): World {
  return hubFor({ ...claim, spec }, { flavour, namespace });
}

/** Every answer until nothing moves any more. */
function play(start: World): readonly Answer[] {
  const answers: Answer[] = [];
  let world = start;
  for (let round = 0; round < patience; round++) {
    const composed = reconcile(world);
    if (composed.outcome !== 'accepted') throw new Error(`cannot play an example: ${JSON.stringify(composed)}`);
    answers.push({ world, composed });
    const after = next(world, composed);
    if (settled(world, after)) return answers;
    world = after;
  }
  throw new Error(`cannot play an example: it moves after ${patience} rounds`);
}

function first(answers: readonly Answer[], is: (composed: Accepted) => boolean): Answer {
  const found = answers.find(({ composed }) => is(composed));
  if (!found) throw new Error('cannot find a moment: there is none like it in this life');
  return found;
}

function rest(answers: readonly Answer[]): Answer {
  return first(answers.slice(-1), () => true);
}

/** The oldest release of the example's channel, and the newest. */
function versions({ claim }: Example): readonly [string, string] {
  const channel = (claim.spec['channel'] ?? 'stable') as Channel;
  const offered = offeredReleases(defaultPlatform, channel).map(({ version }) => version);
  return [offered[0] ?? '', offered.at(-1) ?? ''];
}

function firstPool(world: World): string {
  return [...world.objects.keys()].find((name) => name.startsWith('node-pool-')) ?? '';
}

function step(status: unknown): string | undefined {
  return stringAt(status, 'upgrade', 'step');
}
