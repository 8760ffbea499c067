import { at, isObject, isTrue, type KubeObject, own, sha256Hex, stringAt } from '../../engine/index.ts';
import { conditionsOf, generationOf, mark, type Reported } from '../conditions.ts';
import { names } from '../faults.ts';
import { type Operator, withStatus } from './operator.ts';

/**
 * Crossplane and our own function: a namespace that a tenant was given is made, gets its guard rails and is Ready; all
 * that others look at is its status. Later edits are taken up at once.
 */
export const virtualCluster: Operator = (object, hub, resource) => {
  if (names(hub.faults.blocked, resource, object)) return held(object, hub.round);
  const step = isTrue(object, 'Ready') ? ready : (steps[stringAt(object, 'status', 'phase') ?? ''] ?? first);
  const { phase, reason, message } = step;
  return withStatus(object, {
    ...statusOf(object),
    phase,
    reason,
    message,
    mode: stringAt(object, 'spec', 'mode'),
    tenant: stringAt(object, 'spec', 'tenant'),
    ...(step === first ? {} : { namespace: hostNamespace(object), quota: quotaOf(object) }),
    conditions: conditions(object, hub.round, step === ready),
  });
};

const first = { phase: 'Pending', reason: 'Creating', message: 'namespace is being created' };
const second = { phase: 'Configuring', reason: 'Creating', message: 'the binding of the policies is being created' };
const ready = { phase: 'Ready', reason: 'Available', message: 'the virtual cluster is ready' };

/** What follows which phase. */
const steps: Readonly<Record<string, typeof first>> = { Pending: second, Configuring: ready, Blocked: ready };

function held(object: KubeObject, round: number): KubeObject {
  const reason = 'TenantLimit';
  const message = 'spec.size: its tenant allows none of that size: nothing new is made, and what exists stays as it is';
  return withStatus(object, {
    ...statusOf(object),
    phase: 'Blocked',
    reason,
    message,
    conditions: conditions(object, round, false),
  });
}

function statusOf(object: KubeObject): Readonly<Record<string, unknown>> {
  return isObject(object['status']) ? object['status'] : {};
}

function conditions(object: KubeObject, round: number, isReady: boolean) {
  const observedGeneration = generationOf(object);
  const reported: readonly Reported[] = [
    { type: 'Synced', status: 'True', reason: 'ReconcileSuccess', observedGeneration },
    isReady
      ? { type: 'Ready', status: 'True', reason: 'Available', observedGeneration }
      : { type: 'Ready', status: 'False', reason: 'Creating', observedGeneration },
  ];
  return mark(conditionsOf(object), reported, round);
}

/** Its namespace of the hub as the kind calls it: shortened where the names are long, so that it stays a name. */
function hostNamespace({ metadata: { namespace = '', name = '' } }: KubeObject): string {
  const text = `vc-${namespace}--${name}`;
  const limit = 63 - 'vc--v-'.length - name.length;
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 17).replaceAll(/[-.]+/g, '-');
  return `${cut.replace(/-$/, '')}-${sha256Hex(`${namespace}/${name}`).slice(0, 16)}`;
}

/** The main figures of its quota, of which nothing is used. */
function quotaOf(object: KubeObject) {
  const figures = at(object, 'spec', 'resources');
  return Object.entries(keys).flatMap(([field, name]) => {
    const hard = own(figures, field);
    return hard === undefined ? [] : [{ name, hard: String(hard), used: '0' }];
  });
}

const keys = { cpu: 'requests.cpu', memory: 'requests.memory', storage: 'requests.storage', pods: 'pods' };
