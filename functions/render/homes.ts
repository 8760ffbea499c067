import type { KubeObject } from '../engine/index.ts';
import { kinds } from '../kinds.ts';
import { labels } from '../tenancy/index.ts';

/**
 * Namespaces that the given Tenants make to claim in, as they label them, where the Namespace itself is not given: what
 * is claimed there is theirs, on a hub as in a file.
 */
export function claimNamespaces(given: readonly KubeObject[]): readonly KubeObject[] {
  const known = new Set(given.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name));
  return given.flatMap((object) => {
    const scope = kinds.find(({ kind }) => kind === object.kind)?.scope;
    const name = scope?.namespaceOf(object);
    if (name === undefined || known.has(name)) return [];
    known.add(name);
    return [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: ownedBy(object) } }];
  });
}

function ownedBy({ metadata }: KubeObject): Readonly<Record<string, string>> {
  return { [labels.tenant]: metadata.name ?? '' };
}
