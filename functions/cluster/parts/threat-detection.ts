import { part, sha256Hex } from '../../engine/index.ts';
import { release } from '../../hub/provider-helm.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { liveEngine } from '../threat-engine.ts';
import { auditValues, falcoValues, fixedUsers } from './falco-values.ts';
import { chartInGuest, chartRef, hubRef, isLeaving, removable } from './guest.ts';
import { threatNamespace, threatNamespaceAnnotation } from './guest-namespaces.ts';
import { tetragonValues } from './tetragon-values.ts';

/** Comes after the quarantine policy, so that a response never finds nothing to isolate with. */
export const threatAgent = part<ClusterContext>({
  why: 'attacks on nodes and workloads are seen and answered',
  when: (c) => c.wants.threatDetection || isLeaving(c, 'threat-agent'),
  needs: ['guest-helm', 'network-baseline', 'quarantine'],
  gates: 'AddonsReady',
  build: (c) => {
    if (!c.wants.threatDetection) return removable(c, 'threat-agent');
    const { charts, threatDetection } = c.platform;
    const annotations = {
      [threatNamespaceAnnotation]: fromSettings('threatDetection.guestNamespace', threatDetection.guestNamespace),
    };
    if (engineOf(c) === 'Falco') {
      return chartInGuest(c, {
        release: 'falco',
        setting: 'charts.falco',
        chart: charts.falco,
        into: { namespace: threatNamespace(c), create: true },
        values: falcoValues(c),
        without: fixedUsers(c),
        annotations,
      });
    }
    return chartInGuest(c, {
      release: 'tetragon',
      setting: 'charts.tetragon',
      chart: charts.tetragon,
      // Exempt from OpenShift's security context constraints, like Cilium.
      into: { namespace: 'kube-system', create: false },
      values: tetragonValues(c),
      annotations,
    });
  },
});

/** On the hub, where the API server runs: nodes of a hosted cluster have no audit log. */
export const auditAgent = part<ClusterContext>({
  why: 'attacks through the API server are seen in its audit log',
  when: (c) => c.wants.auditLogs,
  build: (c) =>
    release({
      namespace: c.namespace,
      name: `${c.names.hostedCluster}-audit-agent`,
      release: auditRelease(c),
      providerConfigRef: hubRef,
      managementPolicies: ['*'],
      chart: chartRef('charts.falco', c.platform.charts.falco),
      into: {
        namespace: fromSettings('threatDetection.hubNamespace', c.platform.threatDetection.hubNamespace),
        // It is the platform's: making namespaces of the hub is no right that provider-helm has.
        create: false,
      },
      values: auditValues(c, auditRelease(c)),
      without: fixedUsers(undefined),
    }),
});

/** Most characters of a release's name, by Helm. */
const longest = 53;

/** Name of the receiver's release in the namespace that all receivers share. */
function auditRelease({ names }: ClusterContext): string {
  const name = `${names.hubWide}-audit`;
  return name.length <= longest ? name : `${name.slice(0, longest - 9)}-${sha256Hex(name).slice(0, 8)}`;
}

/** The engine a live release has, since one chart cannot become another; else the claim's. */
function engineOf(c: ClusterContext): 'Falco' | 'Tetragon' {
  return liveEngine(c) ?? c.spec.security.threatDetection.engine;
}
