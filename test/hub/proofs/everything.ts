import type { KubeObject, Resource } from '../../../provider/kubernetes/index.ts';
import type { Stage } from './stage.ts';

/** Every object of a hub with the version in which it is stored, by kind and name. */
export type Everything = ReadonlyMap<string, string>;

/** Kinds that change without anything happening: clocks, and what events are told by. */
const RESTLESS = new Set(['Lease', 'Event']);
const TIMEOUT = 30_000;

interface Discovery {
  readonly groups: readonly { readonly preferredVersion: { readonly groupVersion: string } }[];
}

/** Reads what a hub holds, of every kind that can be listed. */
export async function everything(stage: Stage): Promise<Everything> {
  const found = new Map<string, string>();
  await Promise.all(
    (await kindsOf(stage)).map(async (resource) => {
      const options = { metadataOnly: true };
      const { items } = await stage.client.list<KubeObject>(resource, options, AbortSignal.timeout(TIMEOUT));
      for (const { metadata } of items) {
        const { namespace = '', name, resourceVersion = '' } = metadata;
        found.set(`${resource.kind}.${resource.apiVersion} ${namespace}/${name}`, resourceVersion);
      }
    }),
  );
  return found;
}

async function kindsOf({ client }: Stage): Promise<readonly Resource[]> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const { body } = await client.transport.send({ method: 'GET', path: '/apis', signal });
  const versions = (JSON.parse(body) as Discovery).groups.map(({ preferredVersion }) => preferredVersion.groupVersion);
  const served = await Promise.all(['v1', ...versions].map((version) => client.served(version, signal)));
  // Answers to questions are not kept, and metrics are made when they are asked for.
  return served.flat().filter(({ kind, apiVersion }) => !RESTLESS.has(kind) && !UNLISTED.test(`${apiVersion}/${kind}`));
}

const UNLISTED = /Review$|\/Binding$|\/ComponentStatus$|^apiregistration|^metrics/;

/** What was created, changed or deleted between two looks, sorted. */
export function changes(before: Everything, after: Everything): readonly string[] {
  const lines: string[] = [];
  for (const [key, version] of after) {
    if (!before.has(key)) lines.push(`created ${key}`);
    else if (before.get(key) !== version) lines.push(`changed ${key}`);
  }
  for (const key of before.keys()) if (!after.has(key)) lines.push(`deleted ${key}`);
  return lines.sort();
}
