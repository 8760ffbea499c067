import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { parseAllDocuments } from 'yaml';
import type { KubeObject, Resource, RestClient } from '../provider/kubernetes/index.ts';

const POLL = 500;

/** The objects of a YAML file. */
export async function readManifests(file: string): Promise<readonly KubeObject[]> {
  const documents = parseAllDocuments(await readFile(file, 'utf8'));
  return documents.map((document) => document.toJS() as KubeObject | null).filter((object) => object !== null);
}

/**
 * Applies objects, each as soon as its kind is served: what a package brings may be used before it is there. Resolves when
 * all are applied.
 */
export async function applyManifests(
  client: RestClient,
  objects: readonly KubeObject[],
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(objects.map((object) => applyManifest(client, object, signal)));
}

async function applyManifest(client: RestClient, object: KubeObject, signal: AbortSignal): Promise<void> {
  for (;;) {
    const resource = await servedResource(client, object, signal);
    const options = { fieldManager: 'aerodrome-hub', force: true };
    const written = resource && (await client.apply(resource, object, options, signal));
    if (written?.kind === 'written') return;
    if (written?.kind === 'invalid') {
      throw new Error(`cannot apply ${object.kind} ${object.metadata.name}: ${written.message}`);
    }
    // Not served yet, or its namespace is not there.
    await setTimeout(POLL, undefined, { signal });
  }
}

/** How the API server serves the kind of `object`; undefined where it does not. */
export async function servedResource(
  client: RestClient,
  object: KubeObject,
  signal: AbortSignal,
): Promise<Resource | undefined> {
  const served = await client.served(object.apiVersion, signal);
  return served.find(({ kind }) => kind === object.kind);
}
