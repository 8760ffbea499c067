import { type KubeObject, listAt, stringAt } from '../../functions/engine/index.ts';
import { carriedBy, type Reference, referencesOf, resourceNameOf } from './composition.ts';

/** Looks at one object of the hub. */
export type Look = (reference: Reference) => Promise<KubeObject | undefined>;

/** What is really there of a composite, by composition resource name: of an `Object` for the hub, what that made. */
export async function membersOf(composite: KubeObject, look: Look): Promise<ReadonlyMap<string, KubeObject>> {
  const members = new Map<string, KubeObject>();
  for (const reference of referencesOf(composite)) {
    const object = await look(reference);
    const resource = object && resourceNameOf(object);
    if (!object || resource === undefined) continue;
    const carried = carriedBy(object);
    const there = carried ? await look(carried) : object;
    if (there) members.set(resource, there);
  }
  return members;
}

/** Names of the Secrets that operators want to read for these objects and that are not there. */
export async function missingSecrets(members: ReadonlyMap<string, KubeObject>, look: Look): Promise<readonly string[]> {
  const names: string[] = [];
  for (const object of members.values()) {
    for (const { namespace, name } of secretsReadFor(object, members)) {
      if (!(await look({ apiVersion: 'v1', kind: 'Secret', namespace, name }))) names.push(name);
    }
  }
  return names;
}

/** The Secret that a ClusterExternalSecret copies. */
export function sourceOf(
  object: KubeObject,
  members: ReadonlyMap<string, KubeObject>,
): { readonly namespace: string; readonly name: string } | undefined {
  const storeName = stringAt(object, 'spec', 'externalSecretSpec', 'secretStoreRef', 'name');
  const stores = [...members.values()].filter(({ kind }) => kind === 'ClusterSecretStore');
  const store = stores.find(({ metadata }) => metadata.name === storeName);
  const namespace = stringAt(store, 'spec', 'provider', 'kubernetes', 'remoteNamespace');
  const [first] = listAt(object, 'spec', 'externalSecretSpec', 'dataFrom');
  const name = stringAt(first, 'extract', 'key');
  return namespace === undefined || name === undefined ? undefined : { namespace, name };
}

function secretsReadFor(object: KubeObject, members: ReadonlyMap<string, KubeObject>) {
  const { namespace = '' } = object.metadata;
  const beside = (...names: readonly (string | undefined)[]) =>
    names.flatMap((name) => (name === undefined ? [] : [{ namespace, name }]));
  switch (object.kind) {
    case 'HostedCluster':
      return beside(stringAt(object, 'spec', 'pullSecret', 'name'));
    case 'PushSecret':
      return beside(stringAt(object, 'spec', 'selector', 'secret', 'name'));
    case 'VirtualMachine':
      return beside(
        ...listAt(object, 'spec', 'template', 'spec', 'volumes').map((volume) =>
          stringAt(volume, 'cloudInitNoCloud', 'secretRef', 'name'),
        ),
      );
    case 'ClusterExternalSecret':
      return [sourceOf(object, members) ?? []].flat();
    default:
      return [];
  }
}
