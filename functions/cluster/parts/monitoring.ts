import { part } from '../../engine/index.ts';
import { type Alert, prometheusRule } from '../../hub/prometheus.ts';
import type { ClusterContext } from '../context.ts';
import { labels } from '../labels.ts';

/** HyperShift brings its own monitors into the control plane namespace; what is missing are alerts on them. */
export const alerts = part<ClusterContext>({
  why: 'somebody is called when the control plane fails',
  when: (c) => c.platform.monitoring.enabled,
  needs: ['hosted-cluster/namespace'],
  build: (c) =>
    prometheusRule({
      namespace: c.names.controlPlaneNamespace,
      name: 'aerodrome-control-plane',
      labels: { ...c.platform.monitoring.ruleLabels, [labels.cluster]: c.names.hubWide },
      group: `aerodrome.${c.names.hubWide}`,
      alerts: controlPlaneAlerts(c),
    }),
});

function controlPlaneAlerts(c: ClusterContext): readonly Alert[] {
  const here = `namespace="${c.names.controlPlaneNamespace}"`;
  const alert = (
    name: string,
    severity: 'critical' | 'warning',
    expr: string,
    duration: string,
    summary: string,
    description: string,
  ): Alert => ({
    alert: name,
    expr,
    for: duration,
    labels: { ...c.platform.monitoring.alertLabels, severity, cluster: c.names.hubWide, tier: c.spec.tier },
    annotations: { summary: `${c.names.hubWide}: ${summary}`, description },
  });
  return [
    alert(
      'HostedAPIServerDown',
      'critical',
      `absent(up{${here},job="kube-apiserver"} == 1)`,
      '5m',
      'the API server does not answer',
      'No API server of this cluster has been reachable for 5 minutes. Nodes and workloads keep running.',
    ),
    alert(
      'HostedAPIServerErrors',
      'warning',
      `sum(rate(apiserver_request_total{${here},code=~"5.."}[5m])) / sum(rate(apiserver_request_total{${here}}[5m])) > 0.05`,
      '10m',
      'the API server fails requests',
      'More than 5 % of the requests to the API server of this cluster fail.',
    ),
    alert(
      'HostedEtcdNoLeader',
      'critical',
      `etcd_server_has_leader{${here}} == 0`,
      '1m',
      'etcd has no leader',
      'A member of etcd sees no leader; nothing can be written to this cluster.',
    ),
    alert(
      'HostedEtcdAlmostFull',
      'warning',
      `etcd_mvcc_db_total_size_in_bytes{${here}} / etcd_server_quota_backend_bytes{${here}} > 0.8`,
      '10m',
      'etcd is almost full',
      'More than 80 % of the space of etcd is used. It becomes read-only when it is full; its volume cannot grow.',
    ),
    alert(
      'HostedControlPlaneDegraded',
      'warning',
      `kube_deployment_status_replicas_unavailable{${here}} > 0`,
      '15m',
      'a part of the control plane is missing',
      'A deployment of the control plane has lacked replicas for 15 minutes.',
    ),
  ];
}
