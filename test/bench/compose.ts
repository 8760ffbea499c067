import { fileURLToPath } from 'node:url';
import { load as loadClaims } from '../../cli/input/load.ts';
import type { KubeObject } from '../../functions/engine/index.ts';
import { lastRound, play, question } from '../../functions/render/index.ts';
import { decodeResponse, encodeRequest } from '../../functions/server/codec/index.ts';
import { createWorld, type World } from '../../functions/simulation/index.ts';
import { compete, ratioOf } from './compete.ts';
import { callOnce } from './credentials.ts';
import { createRandom, inMapOrder, mixed } from './map-order.ts';
import { median } from './ratio.ts';
import { atMost, forComparison, type Row } from './row.ts';
import { asShipped, sdk, withServers } from './servers.ts';

/** The claim the bar is for, with a little over forty resources, and the largest example beside it. */
const examples = ['regulated', 'production'] as const;

/** Turns until the engine has made up its mind about what to optimise: a server runs for weeks. */
const warmup = 10;

/** Requests that are sent in turn: Go writes maps in random order, so that no two that say the same have the same bytes. */
const spellings = 16;

/** Whole Clusters that are ready, all of their resources observed and composed again; the SDK's no-op beside them. */
export async function composeRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const name of examples) rows.push(...(await rowsOf(name, name === 'regulated')));
  return rows;
}

function rowsOf(name: string, barred: boolean): Promise<readonly Row[]> {
  const world = readyCluster(name);
  const random = createRandom();
  const spell = (version: (spelling: number, name?: string) => string) =>
    Array.from({ length: spellings }, (_, spelling) => requestOf(world, (name) => version(spelling, name), random));
  const [first] = world.objects.keys();
  const steady = spell(() => '1');
  const watched = spell((spelling, name) => (name === first ? `${spelling}` : '1'));
  const central = spell((spelling, name) => (name === 'hosted-cluster' ? `${spelling}` : '1'));
  const changing = spell((spelling) => `${spelling}`);
  return withServers({ ours: asShipped, sdk }, async (servers, credentials) => {
    for (const request of [steady[0], changing[1]]) {
      const composed = countComposed(await callOnce(servers.ours.port, request as Buffer, credentials));
      if (composed < world.objects.size) throw new Error(`cannot benchmark: ${composed} resources are composed`);
    }
    // What is composed is what the bar is for; where nothing changed, the last answer is given again.
    const { ours, sdk } = await compete(servers, watched, credentials, warmup);
    const rest = await compete({ ours: servers.ours }, steady, credentials);
    const most = await compete({ ours: servers.ours }, central, credentials);
    const changed = await compete({ ours: servers.ours }, changing, credentials);
    const size = Math.round((steady[0] as Buffer).length / 1000);
    const title = `CPU to compose a Cluster over TLS, ${world.objects.size} observed, ${size} kB, one changed since the call before`;
    return [
      barred ? atMost(title, median(ours.cpu), 'ms', 2) : forComparison(title, median(ours.cpu), 'ms'),
      forComparison('the same, beside a no-op on the same requests', ratioOf(ours.cpu, sdk.cpu), "x the SDK's server"),
      forComparison('the same, none changed since the call before', median(rest.ours.cpu), 'ms'),
      forComparison('the same, what most parts look at changed (the HostedCluster)', median(most.ours.cpu), 'ms'),
      forComparison('the same, all observed changed since the call before', median(changed.ours.cpu), 'ms'),
    ];
  });
}

function countComposed(bytes: Uint8Array): number {
  const { desired, results } = decodeResponse(bytes);
  const fatal = results.find(({ severity }) => severity === 'Fatal');
  if (fatal !== undefined) throw new Error(`cannot benchmark: ${fatal.message}`);
  return desired.resources.size;
}

/** Plays the example until it is ready. */
function readyCluster(name: string): World {
  const example = fileURLToPath(new URL(`../../examples/cluster/${name}.yaml`, import.meta.url));
  const { claims, settings, supply } = loadClaims([example], {});
  const claim = claims.find(({ kind }) => kind.kind === 'Cluster');
  if (claim === undefined) throw new Error(`cannot benchmark: ${example} has no claim`);
  const asked = question(claim, supply);
  return lastRound(play(claim, createWorld(asked.composite, asked.required), settings, 'ready')).after;
}

/** As Crossplane asks about it, with what is observed, by name, at some version; what is required stays as it is. */
function requestOf(
  { composite, objects, required }: World,
  version: (name?: string) => string,
  random: () => number,
): Buffer {
  const put = (object: KubeObject, at: string) => ({ object: inMapOrder(stored(object, at), random) });
  return encodeRequest({
    tag: 'tag',
    capabilities: [1, 2, 3, 4, 5],
    observed: {
      composite: put(composite, version()),
      resources: mixed([...objects], random).map(([name, object]) => [name, put(object, version(name))]),
    },
    requiredResources: mixed([...required], random).map(([name, found]) => [name, found.map((one) => put(one, '1'))]),
  });
}

/** An object as an API server keeps it, which never shows two contents under one uid and resourceVersion. */
function stored(object: KubeObject, resourceVersion: string): KubeObject {
  return { ...object, metadata: { uid: `uid-of-${object.metadata.name}`, ...object.metadata, resourceVersion } };
}
