import type { Draft } from '../engine/index.ts';
import type { Labels } from './field.ts';

/** An alert of a PrometheusRule. */
export interface Alert {
  readonly alert: string;
  readonly expr: string;
  /** How long the expression must hold, `5m`. */
  readonly for: string;
  readonly labels: Labels;
  readonly annotations: { readonly summary: string; readonly description: string };
}

/** A PrometheusRule (monitoring.coreos.com/v1) with one group of alerts. */
export function prometheusRule(options: {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly group: string;
  readonly alerts: readonly Alert[];
}): Draft {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: options.name, namespace: options.namespace, labels: options.labels },
    spec: { groups: [{ name: options.group, rules: options.alerts }] },
  };
}
