import { setTimeout } from 'node:timers/promises';
import type { KubeObject, Resource, RestClient } from '../provider/kubernetes/index.ts';
import type { CustomResourceDefinition } from '../tools/schemas.ts';
import { apply } from './manifests.ts';

const PAUSE = 200;

const CRDS: Resource = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  plural: 'customresourcedefinitions',
  namespaced: false,
};

interface Definition extends KubeObject {
  readonly status?: {
    readonly conditions?:
      | readonly { readonly type: string; readonly status: string; readonly message?: string }[]
      | null;
  };
}

/** Installs CRDs of operators that a hub has, and waits until each is served. Those of Crossplane come with its packages. */
export async function installSchemas(
  client: RestClient,
  schemas: readonly CustomResourceDefinition[],
  signal: AbortSignal,
): Promise<void> {
  const own = schemas.filter(({ spec }) => !spec.group.endsWith('crossplane.io'));
  await Promise.all(
    own.map(async (schema) => {
      while (!(await apply(client, CRDS, schema as unknown as KubeObject, signal)))
        await setTimeout(PAUSE, undefined, { signal });
    }),
  );
  const names = new Set(own.map(({ metadata }) => metadata.name));
  while (names.size > 0) {
    const { items } = await client.list<Definition>(CRDS, {}, signal);
    for (const { metadata, status } of items) {
      const established = status?.conditions?.find(({ type }) => type === 'Established');
      if (established?.status === 'True') names.delete(metadata.name);
    }
    if (names.size > 0) await setTimeout(PAUSE, undefined, { signal });
  }
}
