import { holds, type Live, list, nameOf, patch, type Reference, read, type Stage } from './stage.ts';
import { until } from './until.ts';

/** How a cluster came to another version. */
export interface Upgrade {
  readonly seconds: number;
  /** What got the new release in which order: the control plane, then pools. */
  readonly order: readonly string[];
}

const HYPERSHIFT = 'hypershift.openshift.io/v1beta1';

/** Asks for `version` and resolves once everything runs it. */
export async function upgrade(stage: Stage, cluster: Reference, version: string, seconds: number): Promise<Upgrade> {
  const releases = async (): Promise<ReadonlyMap<string, string>> => {
    const kinds = ['HostedCluster', 'NodePool'];
    const objects = (await Promise.all(kinds.map((kind) => list(stage, HYPERSHIFT, kind, cluster.namespace)))).flat();
    const own = objects.filter(({ metadata }) => metadata.name.startsWith(cluster.name));
    return new Map(own.map((one) => [`${one.kind} ${one.metadata.name}`, releaseOf(one)]));
  };
  const before = await releases();
  const order: string[] = [];
  const started = performance.now();
  await patch(stage, cluster, { spec: { version } });
  let live: Live | undefined;
  await until(
    `${nameOf(cluster)} at ${version}`,
    seconds,
    async () => {
      for (const [name, release] of await releases()) {
        if (release !== before.get(name) && !order.includes(name)) order.push(name);
      }
      live = await read(stage, cluster);
      const current = (live?.status?.['version'] as { readonly current?: string } | undefined)?.current;
      return order.length === before.size && current?.startsWith(version) && live && holds(live, 'Ready');
    },
    () => `${live?.status?.['phase']}: ${live?.status?.['message']}; changed so far: ${order.join(', ') || 'nothing'}`,
  );
  return { seconds: (performance.now() - started) / 1000, order };
}

const releaseOf = ({ spec }: Live): string =>
  (spec?.['release'] as { readonly image?: string } | undefined)?.image ?? '';
