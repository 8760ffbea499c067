import { at, type KubeObject, stringAt } from '../engine/index.ts';
import { carriesToHub } from './hub.ts';

/** Namespace of control plane and machines: `<namespace>-<name>` with dots as dashes (HyperShift). */
export function controlPlaneNamespace(hostedCluster: KubeObject): string {
  const { namespace = '', name = '' } = hostedCluster.metadata;
  return `${namespace}-${name.replaceAll('.', '-')}`;
}

/**
 * Whether a namespace of the hub exists. Those of control planes come with their HostedCluster, composed ones when they
 * are active; all others belong to the platform and are there.
 */
export function namespaceExists(objects: Iterable<KubeObject>, namespace: string | undefined): boolean {
  if (namespace === undefined) return true;
  for (const object of objects) {
    if (object.kind === 'HostedCluster' && controlPlaneNamespace(object) === namespace) {
      return stringAt(object, 'status', 'version', 'desired', 'image') !== undefined;
    }
    if (isNamespace(object, namespace)) return stringAt(object, 'status', 'phase') === 'Active';
    if (carriesToHub(object) && isNamespace(at(object, 'spec', 'forProvider', 'manifest'), namespace)) {
      return stringAt(object, 'status', 'atProvider', 'manifest', 'status', 'phase') === 'Active';
    }
  }
  return true;
}

function isNamespace(object: unknown, name: string): boolean {
  return (
    stringAt(object, 'kind') === 'Namespace' &&
    stringAt(object, 'apiVersion') === 'v1' &&
    stringAt(object, 'metadata', 'name') === name
  );
}
