import { ANNOTATION, FINALIZER, type ManagedResource } from '../../../provider/runtime/index.ts';
import { inTurn } from '../../contract/provider/traffic.ts';
import type { Arena } from './arena.ts';
import { NAMESPACE } from './contestant.ts';
import type { Figures } from './figures.ts';

/** Resources that are written at a time, as many as our provider works on. */
const AT_A_TIME = 64;

/** What is written down about a creation: that it is about to be, and that it was. */
const STAMPS = [ANNOTATION.createPending, ANNOTATION.createSucceeded] as const;

/**
 * What the API server itself takes for as many resources: what our provider writes before one is ready (the usage, two
 * stamps, the status), one after the other for each, by a client that does nothing else. No provider is faster with these.
 */
export async function measureBareWrites(arena: Arena, names: readonly string[]): Promise<Figures> {
  const { contestant, client } = arena;
  const signal = new AbortController().signal;
  const usages = { apiVersion: 'm.aerodrome.dev/v1alpha1', kind: 'ProviderConfigUsage' };
  const usageKind = { ...usages, plural: 'providerconfigusages', namespaced: true };
  const write = async (name: string): Promise<void> => {
    const object = contestant.make(name, name, arena);
    let now = written(await client.create(contestant.kind, object, signal)) as ManagedResource;
    const { apiVersion, kind } = contestant.kind;
    await client.create(
      usageKind,
      {
        ...usages,
        metadata: { name: now.metadata.uid ?? '', namespace: NAMESPACE },
        providerConfigRef: { kind: 'ClusterProviderConfig', name: 'default' },
        resourceRef: { apiVersion, kind, name },
      } as never,
      signal,
    );
    for (const stamp of STAMPS) {
      const annotations = { ...now.metadata.annotations, [stamp]: new Date().toISOString() };
      const metadata = { ...now.metadata, annotations, finalizers: [FINALIZER] };
      now = written(await client.update(contestant.kind, { ...now, metadata }, signal)) as ManagedResource;
    }
    written(await client.updateStatus(contestant.kind, { ...now, status: statusOf(now) }, signal));
  };
  const begin = performance.now();
  await inTurn(names, AT_A_TIME, write);
  return { 'seconds of bare writes': (performance.now() - begin) / 1000 };
}

/** As full as that of a resource that is ready. */
function statusOf({ metadata: { generation = 1, name }, spec }: ManagedResource): ManagedResource['status'] {
  const lastTransitionTime = new Date().toISOString();
  const conditions = ['Ready', 'Synced', 'UpToDate'].map((type) => ({
    ...{ type, status: 'True' as const, reason: 'Available', lastTransitionTime, observedGeneration: generation },
  }));
  const atProvider = { ...spec.forProvider, id: `adr-${name}`, vrf: 'blue', prefixLength: 8, family: 4 };
  return { observedGeneration: generation, atProvider, conditions };
}

function written<T>(answer: { readonly kind: string; readonly object?: T }): T {
  if (answer.object === undefined) throw new Error(`cannot measure bare writes: ${JSON.stringify(answer)}`);
  return answer.object;
}
