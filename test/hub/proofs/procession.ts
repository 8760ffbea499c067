import { parse } from 'yaml';
import type { KubeObject } from '../../../provider/kubernetes/index.ts';
import { arrival, whyNot } from './claims.ts';
import { composedOf, unwell } from './composed.ts';
import { type Departure, departure } from './deletion.ts';
import { fileOf, holds, type Live, nameOf, type Reference, read, resourceOf, type Stage } from './stage.ts';
import { until } from './until.ts';
import { type Upgrade, upgrade } from './upgrade.ts';

/** Clusters of which one arrives, one is upgraded and one goes, all at the same time. */
export interface Moment {
  readonly clusters: readonly Reference[];
  /** Resolves once all three are where they were going. */
  readonly end: () => Promise<Ending>;
}

/** How that ended; seconds count from the beginning of each. */
export interface Ending {
  readonly arrival: number;
  readonly upgrade: Upgrade;
  readonly departure: Departure;
}

/** What is there of a cluster that is in the middle of its arrival: it is being made known to services, or comes to life. */
export type Midway = 'Enrolment' | 'HostedCluster';

/** One after the other becomes what the one before was: what arrives is upgraded the next time, and then goes. */
export interface Procession {
  readonly next: (midway: Midway) => Promise<Moment>;
  /** Takes away those that are left. */
  readonly end: () => Promise<void>;
}

const NAMESPACE = 'team-procession';
const PATIENCE = 1200;
const [FROM, TO] = ['4.19', '4.20'];

/** Begins with two clusters that are Ready, one of them upgraded. */
export async function startProcession(stage: Stage): Promise<Procession> {
  await stage.kubectl('create', 'namespace', NAMESPACE);
  const there: Reference[] = [await claimCluster(stage, 0, TO), await claimCluster(stage, 1, FROM)];
  for (const cluster of there) await arrival(stage, cluster, PATIENCE);
  let count = there.length;
  return {
    next: async (midway) => {
      const [leaving, upgrading] = there as [Reference, Reference];
      const [upgraded, gone] = await begun(stage, upgrading, leaving);
      const arriving = await claimCluster(stage, count++, FROM);
      const started = performance.now();
      there.shift();
      there.push(arriving);
      await until(`${midway} of ${nameOf(arriving)}`, PATIENCE, () => read(stage, partOf(arriving, midway)));
      return {
        clusters: [arriving, upgrading, leaving],
        end: async () => {
          const [seconds, upgrade, departure] = await Promise.all([
            wellAfter(stage, arriving, started),
            upgraded,
            gone,
          ]);
          await wellAfter(stage, upgrading, started);
          return { arrival: seconds, upgrade, departure };
        },
      };
    },
    end: async () => {
      for (const cluster of there) await departure(stage, cluster, PATIENCE);
      await stage.kubectl('delete', 'namespace', NAMESPACE);
    },
  };
}

async function claimCluster(stage: Stage, index: number, version: string): Promise<Reference> {
  const { apiVersion, kind, metadata, ...rest } = parse(await fileOf('test/hub/proofs/upgraded.yaml')) as Claim;
  const object = { apiVersion, kind, ...rest, metadata: { ...metadata, name: `walks-${index}`, namespace: NAMESPACE } };
  const claim = { ...object, spec: { ...rest.spec, version } };
  const resource = await resourceOf(stage, apiVersion, kind);
  const written = await stage.client.create(resource, claim, AbortSignal.timeout(30_000));
  if (written.kind !== 'written') throw new Error(`cannot claim ${claim.metadata.name}: ${written.kind}`);
  return { apiVersion, kind, namespace: NAMESPACE, name: claim.metadata.name };
}

type Claim = KubeObject & { readonly spec: object };

/** An upgrade and a deletion, once both are in the middle. */
async function begun(stage: Stage, upgrading: Reference, leaving: Reference) {
  const both = [upgrade(stage, upgrading, TO, PATIENCE), departure(stage, leaving, PATIENCE)] as const;
  // Whoever waits for them hears of it; until then it is nobody's fault.
  for (const promise of both) promise.catch(() => undefined);
  await until(`the upgrade of ${nameOf(upgrading)} begun`, PATIENCE, async () =>
    releaseOf(await read(stage, partOf(upgrading, 'HostedCluster'))).includes(`:${TO}.`),
  );
  await until(`the deletion of ${nameOf(leaving)} begun`, PATIENCE, async () => {
    const pool = await read(stage, poolOf(leaving));
    return pool === undefined || pool.metadata.deletionTimestamp !== undefined;
  });
  return both;
}

/** Seconds from `started` until a claim is Ready with all that is composed for it. */
async function wellAfter(stage: Stage, reference: Reference, started: number): Promise<number> {
  let live: Live | undefined;
  await until(
    `${nameOf(reference)} Ready, with all that is composed for it well`,
    PATIENCE,
    async () => {
      live = await read(stage, reference);
      if (live === undefined || !holds(live, 'Ready') || !holds(live, 'Synced')) return false;
      return unwell(await composedOf(stage, live)).length === 0;
    },
    () => whyNot(stage, live),
  );
  return (performance.now() - started) / 1000;
}

const HYPERSHIFT = 'hypershift.openshift.io/v1beta1';

const partOf = (cluster: Reference, kind: Midway): Reference =>
  kind === 'Enrolment'
    ? { ...cluster, kind, name: `cluster-${cluster.name}` }
    : { ...cluster, kind, apiVersion: HYPERSHIFT };

/** The pool that `upgraded.yaml` names first. */
const poolOf = (cluster: Reference): Reference => ({
  ...cluster,
  apiVersion: HYPERSHIFT,
  kind: 'NodePool',
  name: `${cluster.name}-general-site-a`,
});

const releaseOf = (live: Live | undefined): string =>
  (live?.spec?.['release'] as { readonly image?: string } | undefined)?.image ?? '';
