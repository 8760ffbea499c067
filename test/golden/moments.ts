import { type Flavour, stringAt } from '../../functions/engine/index.ts';
import { type Channel, defaultPlatform, offeredReleases } from '../../functions/platform/index.ts';
import { edit, type World } from '../../functions/simulation/index.ts';
import type { PlatformDocument } from '../generators/platform.ts';
import { hubFor } from '../lives/hub.ts';
import type { Example } from './examples.ts';
import { first, inOrder, type Moment, play, rest } from './moment.ts';

/** Claims that ask for a kubeconfig for machines, on a platform that has such, by example. */
const withMachines: readonly string[] = ['minimal'];

/** The interesting moments of an example: of its creation, then of an upgrade that goes well and of one that sticks. */
export function momentsOf(example: Example, flavour: Flavour): readonly Moment[] {
  const creation = play(newHub(example, flavour, example.claim.spec));
  const [oldest, newest] = versions(example);
  const old = rest(play(newHub(example, flavour, { ...example.claim.spec, version: oldest })));
  const upgrade = edit(old.world, { ...example.claim.spec, version: newest });
  const stuck = { ...upgrade, faults: { stuckPools: [firstPool(old.world)] } };
  const before = old.composed;
  return [
    ...inOrder([
      { name: 'fresh', ...first(creation, () => true) },
      { name: 'half-ready', ...first(creation, ({ resources }) => resources.has('cilium')) },
      { name: 'ready', ...rest(creation) },
    ]),
    { name: 'upgrading', before, ...first(play(upgrade), ({ status }) => step(status) === 'NodePools') },
    { name: 'stuck', before, ...rest(play(stuck)) },
    ...(withMachines.includes(example.name) ? [machines(example, flavour)] : []),
  ];
}

function machines(example: Example, flavour: Flavour): Moment {
  const access = { kubeconfig: 'ServiceAccount', admins: ['hello-admins'] } as const;
  const world = newHub(example, flavour, { ...example.claim.spec, access }, { services: { access: {} } });
  return { name: 'machines', ...rest(play(world)) };
}

function newHub(
  { claim, namespace }: Example,
  flavour: Flavour,
  spec: Example['claim']['spec'],
  settings: PlatformDocument = {},
): World {
  return hubFor({ ...claim, spec }, { flavour, namespace, settings });
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
