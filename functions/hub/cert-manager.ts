import type { Draft } from '../engine/index.ts';
import type { Field, Labels } from './field.ts';

/** A Certificate (cert-manager.io/v1) of a server; its Secret has the keys tls.crt and tls.key. */
export function certificate(options: {
  readonly namespace: string;
  readonly secretName: string;
  /** Labels of the Secret. */
  readonly secretLabels?: Labels;
  readonly dnsNames: readonly string[];
  readonly issuerRef: { readonly kind: Field<'ClusterIssuer' | 'Issuer'>; readonly name: Field<string> };
}): Draft {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { namespace: options.namespace },
    spec: {
      dnsNames: options.dnsNames,
      issuerRef: { group: 'cert-manager.io', ...options.issuerRef },
      privateKey: { rotationPolicy: 'Always' },
      secretName: options.secretName,
      secretTemplate: options.secretLabels && { labels: options.secretLabels },
      usages: ['digital signature', 'key encipherment', 'server auth'],
    },
  };
}
