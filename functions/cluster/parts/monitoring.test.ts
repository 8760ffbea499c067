import { describe, expect, test } from '@jest/globals';
import type { KubeObject } from '../../engine/index.ts';
import { builtPart, clusterContext, only, platformWith } from './cluster.fixture.ts';
import { alerts } from './monitoring.ts';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: object;
  readonly annotations: { readonly summary: string };
}

function rulesOf(object: KubeObject): readonly Rule[] {
  return (object['spec'] as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules);
}

describe('alerts', () => {
  const object = only('alerts', alerts, clusterContext());

  test('lie beside the control plane, where the hub Prometheus finds them', () => {
    expect(object.metadata).toEqual({
      labels: { 'aerodrome.dev/cluster': 'team-a-shop', role: 'alert-rules' },
      name: 'aerodrome-control-plane',
      namespace: 'team-a-shop',
    });
  });

  test('look at this cluster only, and say which it is', () => {
    const wrong = rulesOf(object).filter(
      ({ expr, annotations }) =>
        !expr.includes('namespace="team-a-shop"') || !annotations.summary.startsWith('team-a-shop: '),
    );
    expect(wrong).toEqual([]);
  });

  test('what is watched, how long and how urgent', () => {
    expect(rulesOf(object).map(({ alert, for: duration, labels }) => [alert, duration, labels])).toEqual(
      [
        ['HostedAPIServerDown', '5m', 'critical'] as const,
        ['HostedAPIServerErrors', '10m', 'warning'] as const,
        ['HostedEtcdNoLeader', '1m', 'critical'] as const,
        ['HostedEtcdAlmostFull', '10m', 'warning'] as const,
        ['HostedControlPlaneDegraded', '15m', 'warning'] as const,
      ].map(([alert, duration, severity]) => [alert, duration, { cluster: 'team-a-shop', severity, tier: 'standard' }]),
    );
  });

  test('carry the labels that route them', () => {
    const platform = platformWith({ monitoring: { alertLabels: { team: 'platform' } } });
    const rules = rulesOf(only('alerts', alerts, clusterContext({ platform })));
    expect(rules.every(({ labels }) => (labels as { team?: string }).team === 'platform')).toBe(true);
  });

  test('are a setting', () => {
    const c = clusterContext({ platform: platformWith({ monitoring: { enabled: false } }) });
    expect(builtPart('alerts', alerts, c)).toBeUndefined();
  });
});
