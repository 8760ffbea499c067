import type { CustomResourceDefinition } from '../../../tools/schemas.ts';

const anything = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };

/** A definition that takes whatever it is given. */
export const definition = (
  kind: string,
  group: string,
  scope: 'Namespaced' | 'Cluster' = 'Namespaced',
): CustomResourceDefinition =>
  ({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${kind.toLowerCase()}s.${group}` },
    spec: {
      group,
      scope,
      names: { kind, plural: `${kind.toLowerCase()}s`, singular: kind.toLowerCase(), listKind: `${kind}List` },
      versions: [
        {
          name: 'v1alpha1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              'x-kubernetes-preserve-unknown-fields': true,
              properties: { spec: anything, status: anything },
            },
          },
          subresources: { status: {} },
        },
      ],
    },
  }) as unknown as CustomResourceDefinition;

/** The group of configs in these tests. */
export const GROUP = 'test.example.org';
export const API_VERSION = `${GROUP}/v1alpha1`;

export const configSchemas = [
  definition('ProviderConfig', GROUP),
  definition('ClusterProviderConfig', GROUP, 'Cluster'),
  definition('ProviderConfigUsage', GROUP),
];
