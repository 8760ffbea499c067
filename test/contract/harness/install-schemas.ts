import { setTimeout } from 'node:timers/promises';
import type { CustomResourceDefinition } from '../../../tools/schemas.ts';
import type { ApiClient, Manifest } from './api-client.ts';
import { tryApply } from './apply.ts';
import type { ControlPlane } from './control-plane.ts';
import { giveStoredForm, keepStoredForm, storedForm } from './stored-schemas.ts';

/** A CRD that an API server refused, and why. */
export interface RefusedSchema {
  readonly name: string;
  readonly reason: string;
}

/**
 * Installs CRDs and waits until each is served. Returns those that were refused or never got established, so that one
 * run names them all.
 */
export async function tryInstallSchemas(
  client: ApiClient,
  schemas: readonly CustomResourceDefinition[],
): Promise<readonly RefusedSchema[]> {
  const refused = await Promise.all(
    schemas.map(async (schema): Promise<readonly RefusedSchema[]> => {
      const verdict = await tryApply(client, schema as unknown as Manifest, { fieldManager: 'crossplane-test' });
      return verdict.accepted ? [] : [{ name: schema.metadata.name, reason: verdict.message }];
    }),
  );
  const names = new Set(refused.flat().map(({ name }) => name));
  const installed = schemas.filter((schema) => !names.has(schema.metadata.name));
  return [...refused.flat(), ...(await unserved(client, installed))];
}

/**
 * Installs CRDs and waits until each is served; throws when one is not. Those that an API server of this version has
 * accepted before are not judged again: they come as it stored them.
 */
export async function installSchemas(
  { client, etcd }: Pick<ControlPlane, 'client' | 'etcd'>,
  schemas: readonly CustomResourceDefinition[],
): Promise<void> {
  const known: CustomResourceDefinition[] = [];
  const unknown: CustomResourceDefinition[] = [];
  for (const schema of schemas) {
    const stored = await storedForm(schema);
    const isGiven = stored !== undefined && (await giveStoredForm(etcd, schema, stored));
    (isGiven ? known : unknown).push(schema);
  }
  const refused = [...(await tryInstallSchemas(client, unknown)), ...(await unserved(client, known))];
  if (refused.length === 0) {
    for (const schema of unknown) await keepStoredForm(etcd, schema);
    return;
  }
  throw new Error(`cannot install CRDs: ${refused.map(({ name, reason }) => `${name}: ${reason}`).join('; ')}`);
}

/** The reason each CRD that is not served within 120 seconds gives for it. */
async function unserved(
  client: ApiClient,
  schemas: readonly CustomResourceDefinition[],
): Promise<readonly RefusedSchema[]> {
  const deadline = performance.now() + 120_000;
  let waiting = schemas;
  while (waiting.length > 0) {
    const names = await servedNames(client);
    waiting = waiting.filter((schema) => !names.has(schema.metadata.name));
    if (performance.now() > deadline) break;
    if (waiting.length > 0) await setTimeout(50);
  }
  return Promise.all(
    waiting.map(async ({ metadata }) => ({ name: metadata.name, reason: await unmet(client, metadata.name) })),
  );
}

interface Discovery {
  readonly items?: readonly {
    readonly metadata: { readonly name?: string };
    readonly versions: readonly { readonly resources?: readonly { readonly resource: string }[] }[];
  }[];
}

// Discovery rather than the condition Established: it is what clients need, and small next to the CRDs.
async function servedNames(client: ApiClient): Promise<ReadonlySet<string>> {
  const accept = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
  const { body } = await client.call({ method: 'GET', path: '/apis', accept });
  const groups = (body as Discovery).items ?? [];
  return new Set(
    groups.flatMap(({ metadata, versions }) =>
      versions.flatMap(({ resources = [] }) => resources.map(({ resource }) => `${resource}.${metadata.name}`)),
    ),
  );
}

interface Condition {
  readonly status: string;
  readonly message: string;
}

async function unmet(client: ApiClient, name: string): Promise<string> {
  const path = `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${name}`;
  const { body } = await client.call({ method: 'GET', path });
  // Null until a controller of the server has looked at it.
  const { conditions } = (body as { status?: { conditions?: readonly Condition[] | null } }).status ?? {};
  const messages = (conditions ?? []).filter(({ status }) => status === 'False').map(({ message }) => message);
  return messages.join('; ') || 'it is not served after 120 seconds';
}
