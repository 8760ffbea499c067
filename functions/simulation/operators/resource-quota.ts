import { isObject, type KubeObject, own } from '../../engine/index.ts';
import type { Hub } from '../hub.ts';
import { type Operator, withStatus } from './operator.ts';

/** Kubernetes: counts what stands in the namespace against its quota; nothing that we compose asks for cores or memory. */
export const resourceQuota: Operator = (object, hub) => {
  const hard = own(object['spec'], 'hard');
  if (!isObject(hard)) return object;
  const used = Object.fromEntries(Object.keys(hard).map((key) => [key, `${countOf(key, object, hub)}`]));
  return withStatus(object, { hard, used });
};

/** Objects that count for `count/virtualclusters.aerodrome.dev` or `configmaps`. */
function countOf(key: string, quota: KubeObject, hub: Hub): number {
  const [plural = '', ...group] = key.replace(/^count\//, '').split('.');
  return [...hub.objects.values()].filter(
    ({ apiVersion, kind, metadata }) =>
      metadata.namespace === quota.metadata.namespace &&
      `${kind.toLowerCase()}s` === plural &&
      (apiVersion.includes('/') ? apiVersion.split('/')[0] : '') === group.join('.'),
  ).length;
}

/** OpenShift: the same over all namespaces that a selector finds, of which it names none that is empty. */
export const clusterResourceQuota: Operator = (object) => {
  const hard = own(own(object['spec'], 'quota'), 'hard');
  if (!isObject(hard)) return object;
  const used = Object.fromEntries(Object.keys(hard).map((key) => [key, '0']));
  return withStatus(object, { namespaces: [], total: { hard, used } });
};
