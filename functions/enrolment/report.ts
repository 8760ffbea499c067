import { type Drift, type PlanEntry, type Report, settingsStatus, stringAt } from '../engine/index.ts';
import type { EnrolmentContext } from './context.ts';
import { kubeconfigSecretName } from './parts/kubeconfig.ts';
import { clientSecretName } from './parts/registers.ts';

/** What an enrolment says about itself beyond what the plan says. */
export function report(c: EnrolmentContext, plan: readonly PlanEntry[], drift: readonly Drift[]): Report {
  const wanted = plan.filter(({ state }) => state !== 'unwanted');
  const before = stringAt(c.composite, 'status', 'phase');
  return {
    status: {
      addresses: c.addresses,
      application: application(c),
      kubeconfigSecretRef: kubeconfigSecretRef(c),
      services: wanted
        .filter(({ name }) => c.live(name)?.apiVersion.includes('.m.aerodrome.dev/'))
        .map(({ name, readiness }) => ({
          name,
          id: stringAt(c.live(name), 'metadata', 'annotations', 'crossplane.io/external-name'),
          ready: readiness.state === 'ready',
          message: readiness.state === 'ready' ? undefined : readiness.message,
        })),
      settings: settingsStatus(drift),
    },
    working: c.observedNames.length === 0 ? 'Pending' : 'Configuring',
    complete: before === 'Ready' || before === 'Degraded',
    holds: [],
    conditions: [],
    ttl: wanted.every(({ readiness }) => readiness.state === 'ready')
      ? c.platform.ttl.steadySeconds
      : c.platform.ttl.waitingSeconds,
  };
}

/** Kept while its cluster flickers: whoever reads the Secret has what is good until then. */
function kubeconfigSecretRef(c: EnrolmentContext) {
  if (c.spec.kubeconfig === undefined) return undefined;
  const has =
    c.readiness('kubeconfig').state === 'ready' ||
    stringAt(c.composite, 'status', 'kubeconfigSecretRef', 'name') !== undefined;
  return has ? { name: kubeconfigSecretName(c) } : undefined;
}

/** Kept while the service flickers: people's sign-in is built on it. */
function application(c: EnrolmentContext) {
  const clientID =
    stringAt(c.observed('application'), 'status', 'atProvider', 'clientId') ??
    stringAt(c.composite, 'status', 'application', 'clientID');
  return clientID === undefined ? undefined : { clientID, secretRef: { name: clientSecretName(c) } };
}
