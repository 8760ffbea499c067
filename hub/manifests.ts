import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { parseAllDocuments } from 'yaml';
import { ApiError, type KubeObject, type Resource, type RestClient } from '../provider/kubernetes/index.ts';

const POLL = 500;
/** HTTP status of an API server that did not get round to it. */
const TIMEOUT = 504;

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
    if (resource && (await apply(client, resource, object, signal))) return;
    // Not served yet, or its namespace is not there.
    await setTimeout(POLL, undefined, { signal });
  }
}

/** Applies one object; false where it cannot be yet, and is to be tried again: an API server may be too busy to answer. */
export async function apply(
  client: RestClient,
  resource: Resource,
  object: KubeObject,
  signal: AbortSignal,
): Promise<boolean> {
  const options = { fieldManager: 'aerodrome-hub', force: true };
  const written = await client.apply(resource, object, options, signal).catch((error: unknown) => {
    if (error instanceof ApiError && error.status === TIMEOUT) return undefined;
    throw error;
  });
  if (written?.kind === 'invalid') {
    throw new Error(`cannot apply ${object.kind} ${object.metadata.name}: ${written.message}`);
  }
  return written?.kind === 'written';
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
