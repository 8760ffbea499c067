import type { Draft } from '../engine/index.ts';
import type { Field, Labels } from './field.ts';

/** A quota over all namespaces with some labels, by the keys of a ResourceQuota. */
export interface SharedQuota {
  readonly name: string;
  readonly labels?: Labels;
  readonly namespaces: Labels;
  readonly hard: Readonly<Record<string, Field<string>>>;
}

/** OpenShift's ClusterResourceQuota (quota.openshift.io/v1). */
export function clusterResourceQuota({ name, labels, namespaces, hard }: SharedQuota): Draft {
  return {
    apiVersion: 'quota.openshift.io/v1',
    kind: 'ClusterResourceQuota',
    metadata: { name, labels },
    spec: { quota: { hard }, selector: { labels: { matchLabels: namespaces } } },
  };
}

/** Capsule's GlobalResourceQuota (capsule.clastix.io/v1beta2), which comes with Capsule 0.14. */
export function globalResourceQuota({ name, labels, namespaces, hard }: SharedQuota): Draft {
  return {
    apiVersion: 'capsule.clastix.io/v1beta2',
    kind: 'GlobalResourceQuota',
    metadata: { name, labels },
    spec: { namespaceSelectors: [{ matchLabels: namespaces }], quota: { hard } },
  };
}
