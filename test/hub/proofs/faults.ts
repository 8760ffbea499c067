import { execFile } from 'node:child_process';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compositeOf } from './composed.ts';
import { keepDown, referenceServices, running, struck } from './processes.ts';
import type { Midway } from './procession.ts';
import { collectionOf, nameOf, type Reference, read, type Stage } from './stage.ts';

/** Something that breaks while claims are on their way. */
export interface Fault {
  readonly name: string;
  /** How far the one that arrives is by then; default: it has a HostedCluster. */
  readonly midway?: Midway;
  /** Breaks it, and resolves to what mends it. */
  readonly strike: (stage: Stage, clusters: readonly Reference[]) => Promise<() => Promise<void>>;
  /** What is said of it meanwhile; where nobody can say anything, it lasts half a minute. */
  readonly says?: { readonly who: Voice; readonly what: RegExp };
}

/** Says all there is to read somewhere. */
type Voice = (stage: Stage, clusters: readonly Reference[]) => Promise<string>;

/** One of the claims, or its composite. */
const aClaim: Voice = async (stage, clusters) =>
  (await Promise.all(clusters.map((cluster) => statusOf(stage, cluster)))).join('\n');

/** The one of them that was complete, and is being upgraded. */
const theUpgraded: Voice = (stage, clusters) => aClaim(stage, clusters.slice(1, 2));

/** `aerodrome hub status`. */
const theHub: Voice = (stage) => stage.aerodrome('hub', 'status', '--folder', stage.folder.root);

async function statusOf(stage: Stage, cluster: Reference): Promise<string> {
  const live = await read(stage, cluster);
  const composite = live && (await compositeOf(stage, live).catch(() => undefined));
  return JSON.stringify([live?.status, composite?.status]);
}

const exec = promisify(execFile);

/** A program, and whatever takes its place, is killed for as long as it lasts. */
const isDown = (find: () => readonly number[]) => async () => keepDown(find);

/** What a hub has to get over, one at a time. */
export const faults: readonly Fault[] = [
  {
    name: 'the function is down',
    strike: isDown(running.function),
    says: { who: theHub, what: /^Function aerodrome-function-aerodrome: Healthy: .* unavailable/m },
  },
  {
    name: 'the provider is down',
    strike: isDown(running.provider),
    says: { who: theHub, what: /^Provider aerodrome-provider-aerodrome: Healthy: .* unavailable/m },
  },
  {
    name: "Crossplane's own providers are down",
    strike: isDown(running.providersOfCrossplane),
    says: { who: theHub, what: /^Provider crossplane-contrib-provider-\w+: Healthy: .* unavailable/m },
  },
  {
    name: 'core is down',
    strike: isDown(running.core),
    says: { who: theHub, what: /pod crossplane-system\/crossplane-/ },
  },
  {
    name: 'the API server is down',
    strike: isDown(running.apiServer),
    says: { who: theHub, what: /the API server does not answer/ },
  },
  { name: 'etcd is down', strike: isDown(running.etcd), says: { who: theHub, what: /the API server does not answer/ } },
  {
    name: 'the API servers of the clusters are down',
    strike: isDown(running.guests),
    says: { who: theUpgraded, what: /the API server is not running yet/ },
  },
  {
    name: 'the services are down',
    midway: 'Enrolment',
    strike: async ({ folder }) => keepDown(() => referenceServices(folder.services)),
    says: { who: aClaim, what: /"services":\[[^\]]*connection refused/ },
  },
  {
    name: 'PowerDNS is down',
    midway: 'Enrolment',
    strike: isDown(running.powerDns),
    says: { who: aClaim, what: /record: [^"]*connection/ },
  },
  {
    name: 'the disk of the services is full',
    midway: 'Enrolment',
    strike: fillDisk,
    says: { who: aClaim, what: /database or disk is full/ },
  },
  {
    name: 'the status of every HostedCluster is wiped',
    strike: wipeStatus,
    says: {
      who: theUpgraded,
      what: /"message":"(the control plane is being created|[^"]*(is not running yet|no address yet|configuration yet))/,
    },
  },
  {
    name: 'the function is cut off',
    strike: isCutOff(running.function),
    says: { who: aClaim, what: /cannot run Composition pipeline step/ },
  },
  { name: 'the provider is cut off', strike: isCutOff(running.provider) },
  { name: 'core is cut off', strike: isCutOff(running.core) },
];

/** The network of pods ends at their own end of it, whatever becomes of the processes there meanwhile. */
function isCutOff(find: () => readonly number[]): Fault['strike'] {
  return async () => {
    const namespaces = await Promise.all(struck(find()).map(networkOf));
    const link = (state: 'up' | 'down') =>
      Promise.all(namespaces.map((name) => exec('ip', ['-n', name, 'link', 'set', 'eth0', state])));
    await link('down');
    return async () => {
      await link('up');
    };
  };
}

/** Name of the network namespace that a process is in. */
async function networkOf(pid: number): Promise<string> {
  const { stdout } = await exec('ip', ['netns', 'identify', String(pid)]);
  const name = stdout.trim();
  if (name === '') throw new Error(`process ${pid} has no network of its own`);
  return name;
}

/** Takes all that is left of the disk that the services' folder is on, which should be theirs alone. */
async function fillDisk({ folder }: Stage): Promise<() => Promise<void>> {
  const { bsize, blocks } = await statfs(folder.services);
  if (bsize * blocks > SMALL) throw new Error(`the disk of ${folder.services} is not theirs alone`);
  const file = join(folder.services, 'filler');
  const error = await writeFile(file, Buffer.alloc(SMALL)).catch((reason: NodeJS.ErrnoException) => reason);
  if (error?.code !== 'ENOSPC') throw new Error(`the disk took all of it: ${error ?? 'no error'}`);
  return () => rm(file);
}

const SMALL = 64 * 1024 * 1024;

async function wipeStatus(stage: Stage, clusters: readonly Reference[]): Promise<() => Promise<void>> {
  for (const { namespace = '', name } of clusters) {
    const reference = { apiVersion: 'hypershift.openshift.io/v1beta1', kind: 'HostedCluster', namespace, name };
    const { status, body } = await stage.client.transport.send({
      method: 'PATCH',
      path: `${await collectionOf(stage, reference)}/${name}/status`,
      contentType: 'application/merge-patch+json',
      body: { status: null },
      signal: AbortSignal.timeout(10_000),
    });
    // The one that goes may be gone.
    if (status !== 200 && status !== 404) throw new Error(`cannot wipe the status of ${nameOf(reference)}: ${body}`);
  }
  return async () => undefined;
}
