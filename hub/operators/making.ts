import { canonical, isTrue, type KubeObject, same, stringAt } from '../../functions/engine/index.ts';
import { certificateSecretOf, labelledSecretOf } from './certificate-secret.ts';
import { referenceTo } from './composition.ts';
import { copiesOf, targetOf } from './external-secrets.ts';
import { madeForCluster } from './hyper-shift.ts';
import type { Live } from './live.ts';
import type { Made } from './made.ts';
import { type Look, sourceOf } from './members.ts';
import type { Played } from './scene.ts';

/** What the operator of an object makes besides reporting on it. */
export async function madeFor(
  object: KubeObject,
  { hub }: Played,
  kubeconfig: string | undefined,
  look: Look,
): Promise<readonly Made[]> {
  const read = (namespace: string, name: string) => look({ apiVersion: 'v1', kind: 'Secret', namespace, name });
  if (object.kind === 'HostedCluster') return madeForCluster(object, hub, kubeconfig);
  if (object.kind === 'ExternalSecret') return isTrue(object, 'Ready') ? [targetOf(object, hub)] : [];
  if (object.kind === 'ClusterExternalSecret') {
    const source = sourceOf(object, hub.objects);
    const secret = source && (await read(source.namespace, source.name));
    return secret ? copiesOf(object, secret) : [];
  }
  if (object.kind !== 'Certificate' || !isTrue(object, 'Ready')) return [];
  // It costs a key, so it is made only where there is none.
  const name = stringAt(object, 'spec', 'secretName') ?? '';
  const there = await read(object.metadata.namespace ?? '', name);
  return [there ? labelledSecretOf(object, there, hub.cluster) : await certificateSecretOf(object, name)];
}

/** Makes what is not there, and puts right what follows; whether anything had to be written. */
export async function bring({ object, follows }: Made, live: Live, look: Look): Promise<boolean> {
  const there = await look(referenceTo(object));
  if (!there) return live.create(object);
  if (!follows || there.metadata['deletionTimestamp'] !== undefined) return false;
  const { data, metadata } = object;
  const content = {
    ...(isSame(there['data'], data) ? {} : { data }),
    ...(isSame(kept(there.metadata, metadata), kept(metadata, metadata)) ? {} : { metadata: kept(metadata, metadata) }),
  };
  return Object.keys(content).length > 0 && live.change(there, { content, status: undefined });
}

const isSame = (a: unknown, b: unknown): boolean => same(canonical(a), canonical(b));

/** Of metadata what `by` speaks of: labels by name, and owners if there are to be any. Others may add to it. */
function kept({ labels, ownerReferences }: KubeObject['metadata'], by: KubeObject['metadata']) {
  const names = Object.keys(by.labels ?? {});
  return {
    labels: Object.fromEntries(names.map((name) => [name, labels?.[name]])),
    ...(by['ownerReferences'] === undefined ? {} : { ownerReferences }),
  };
}
