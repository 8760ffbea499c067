import { parseAllDocuments } from 'yaml';
import { at, isObject, type KubeObject } from '../../../functions/engine/index.ts';

/**
 * Every manifest in what is composed: the objects themselves, what Objects carry to hub or guest, and the kubelet
 * configuration that ConfigMaps hold for nodes.
 */
export function manifestsIn(objects: readonly KubeObject[]): readonly KubeObject[] {
  return objects.flatMap((object) => [object, ...carried(object), ...configured(object)]);
}

function carried(object: KubeObject): readonly KubeObject[] {
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  if (object.kind !== 'Object' || !isObject(manifest)) return [];
  return manifestsIn([manifest as unknown as KubeObject]);
}

function configured(object: KubeObject): readonly KubeObject[] {
  const config = at(object, 'data', 'config');
  if (object.kind !== 'ConfigMap' || typeof config !== 'string') return [];
  return parseAllDocuments(config).map((document) => document.toJS() as KubeObject);
}

/** A label for messages: kind and name, or kind and composition resource name. */
export function labelOf({ kind, metadata }: KubeObject): string {
  return `${kind} ${metadata.name ?? metadata.annotations?.['crossplane.io/composition-resource-name'] ?? ''}`;
}
