import { type KubeObject, listAt, stringAt } from '../../engine/index.ts';
import { configMapExists, type Hub, secretExists } from '../hub.ts';

/**
 * Why a managed resource cannot publish its connection now (provider-helm and provider-kubernetes, `connectionDetails`):
 * the first object it takes a field of that does not exist.
 */
export function missingConnection(object: KubeObject, hub: Hub): string | undefined {
  for (const detail of listAt(object, 'spec', 'connectionDetails')) {
    const [kind, name = '', namespace] = ['kind', 'name', 'namespace'].map((field) => stringAt(detail, field));
    const there = kind === 'ConfigMap' ? configMapExists(hub, namespace, name) : secretExists(hub, namespace, name);
    if (!there) return `cannot get connection details: cannot get object: ${kind} "${name}" not found`;
  }
  return undefined;
}
