import { isObject, isTrue, stringAt } from '../../engine/index.ts';
import { conditionsOf, generationOf, mark } from '../conditions.ts';
import { timeOf } from '../time.ts';
import { type Operator, withStatus } from './operator.ts';

/** Kubernetes: a namespace is active as soon as it exists. */
export const namespace: Operator = (object) => withStatus(object, { phase: 'Active' });

/** Crossplane: a Usage is ready once the used object is labelled. */
export const usage: Operator = (object, hub) => {
  const observedGeneration = generationOf(object);
  const available = { type: 'Ready', status: 'True', reason: 'Available', observedGeneration } as const;
  return withStatus(object, { conditions: mark(conditionsOf(object), [available], hub.round) });
};

/** Velero: a schedule is checked, then makes its first backup once the cluster is there. */
export const schedule: Operator = (object, hub) => {
  const before = isObject(object['status']) ? object['status'] : {};
  const due = stringAt(object, 'status', 'phase') === 'Enabled' && isTrue(hub.cluster, 'Available');
  const first = due && before['lastBackup'] === undefined ? { lastBackup: timeOf(hub.round) } : {};
  return withStatus(object, { ...before, phase: 'Enabled', ...first });
};

/** external-dns: notes which generation of the records it has read. */
export const dnsEndpoint: Operator = (object) => withStatus(object, { observedGeneration: generationOf(object) });
