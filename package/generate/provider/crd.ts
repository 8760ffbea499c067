import type { Validation } from '../schema.ts';
import { forProvider, initProvider } from './for-provider.ts';
import type { Kind } from './kind.ts';
import { immutabilityRules, requiredRules } from './rules.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** A CustomResourceDefinition, as far as it is looked at here. */
export interface CustomResourceDefinition {
  readonly apiVersion: 'apiextensions.k8s.io/v1';
  readonly kind: 'CustomResourceDefinition';
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly scope: 'Namespaced' | 'Cluster';
    readonly names: Readonly<Record<string, unknown>> & { readonly kind: string; readonly plural: string };
    readonly versions: readonly {
      readonly name: string;
      readonly served: true;
      readonly storage: true;
      readonly additionalPrinterColumns: readonly PrinterColumn[];
      readonly schema: { readonly openAPIV3Schema: StructuralSchema };
      readonly subresources?: { readonly status: Readonly<Record<string, never>> };
    }[];
  };
}

export interface PrinterColumn {
  readonly name: string;
  readonly type: 'string' | 'date';
  readonly jsonPath: string;
  readonly priority?: number;
}

const condition = (type: string): string => `.status.conditions[?(@.type=='${type}')].status`;

/** Column with the age of an object. */
export const age: PrinterColumn = { name: 'AGE', type: 'date', jsonPath: '.metadata.creationTimestamp' };

const columns: readonly PrinterColumn[] = [
  { name: 'SYNCED', type: 'string', jsonPath: condition('Synced') },
  { name: 'READY', type: 'string', jsonPath: condition('Ready') },
  { name: 'EXTERNAL-NAME', type: 'string', jsonPath: '.metadata.annotations.crossplane\\.io/external-name' },
  age,
];

/** What tells the CRD of one managed resource from that of another. */
export interface ManagedSchema {
  readonly name: string;
  readonly plural: string;
  readonly group: string;
  readonly version: string;
  readonly why: string;
  readonly forProvider: StructuralSchema;
  readonly initProvider?: StructuralSchema;
  /** `status.atProvider`. */
  readonly observed: StructuralSchema;
  /** Rules on `spec`. */
  readonly rules: readonly Validation[];
  /** What is reached by a Secret has no provider config, and publishes another Secret. */
  readonly reachedBy: 'config' | 'secret';
}

/** The CRD of a kind that a descriptor makes. */
export function crdOf(kind: Kind): CustomResourceDefinition {
  const initial = initProvider(kind);
  const immutable = immutabilityRules(kind);
  return managedCrd({
    ...kind,
    why: kind.descriptor.why,
    forProvider: { ...forProvider(kind), ...(immutable.length > 0 ? { 'x-kubernetes-validations': immutable } : {}) },
    ...(initial === undefined ? {} : { initProvider: initial }),
    observed: { ...kind.observed, description: 'The external resource as the API shows it.' },
    rules: requiredRules(kind),
    reachedBy: 'config',
  });
}

/** A CRD after the conventions of managed resources. */
export function managedCrd(kind: ManagedSchema): CustomResourceDefinition {
  const { name, plural, group, version } = kind;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: {
        kind: name,
        listKind: `${name}List`,
        plural,
        singular: name.toLowerCase(),
        categories: ['crossplane', 'managed', 'aerodrome'],
      },
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          additionalPrinterColumns: columns,
          schema: { openAPIV3Schema: objectSchema(kind) },
          subresources: { status: {} },
        },
      ],
    },
  };
}

function objectSchema(kind: ManagedSchema): StructuralSchema {
  return {
    description: kind.why,
    type: 'object',
    required: ['spec'],
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: { type: 'object' },
      spec: specOf(kind),
      status: statusOf(kind),
    },
  };
}

function specOf({ forProvider, initProvider, rules, reachedBy }: ManagedSchema): StructuralSchema {
  return {
    description: 'What should be, and how it is managed.',
    type: 'object',
    required: ['forProvider', ...(reachedBy === 'secret' ? ['writeConnectionSecretToRef'] : [])],
    properties: {
      forProvider,
      ...(initProvider === undefined ? {} : { initProvider }),
      managementPolicies: {
        description:
          'What may be done to the external resource. ["Observe"] only looks at it; without Delete it outlives this object.',
        type: 'array',
        default: ['*'],
        maxItems: 6,
        items: { type: 'string', enum: ['Observe', 'Create', 'Update', 'Delete', 'LateInitialize', '*'] },
      },
      ...(reachedBy === 'config' ? { providerConfigRef } : {}),
      writeConnectionSecretToRef: {
        description: 'The Secret, in the same namespace, that takes the connection details.',
        type: 'object',
        required: ['name'],
        properties: { name: { description: 'Its name.', type: 'string', minLength: 1, maxLength: 253 } },
      },
    },
    ...(rules.length > 0 ? { 'x-kubernetes-validations': rules } : {}),
  };
}

const providerConfigRef: StructuralSchema = {
  description: 'How the API is reached.',
  type: 'object',
  default: { kind: 'ClusterProviderConfig', name: 'default' },
  required: ['kind', 'name'],
  properties: {
    kind: {
      description: 'A ProviderConfig of the same namespace, or a ClusterProviderConfig.',
      type: 'string',
      enum: ['ProviderConfig', 'ClusterProviderConfig'],
    },
    name: { description: 'Its name.', type: 'string', minLength: 1, maxLength: 253 },
  },
};

function statusOf({ observed }: ManagedSchema): StructuralSchema {
  return {
    description: 'How it is.',
    type: 'object',
    properties: {
      atProvider: observed,
      conditions,
      observedGeneration: { description: 'Generation that was acted on.', type: 'integer', format: 'int64' },
      lastHandledReconcileAt: {
        description: 'The last value of the annotation crossplane.io/reconcile-requested-at that was acted on.',
        type: 'string',
      },
    },
  };
}

/** The list of conditions in a status. */
export const conditions: StructuralSchema = {
  description: 'Conditions: Ready, Synced, UpToDate.',
  type: 'array',
  'x-kubernetes-list-type': 'map',
  'x-kubernetes-list-map-keys': ['type'],
  items: {
    type: 'object',
    required: ['lastTransitionTime', 'reason', 'status', 'type'],
    properties: {
      type: { description: 'What it is about.', type: 'string' },
      status: { description: 'True, False or Unknown.', type: 'string' },
      reason: { description: 'Why, in one word.', type: 'string' },
      message: { description: 'Why, for a person.', type: 'string' },
      lastTransitionTime: { description: 'When it last changed.', type: 'string', format: 'date-time' },
      observedGeneration: { description: 'Generation that it is about.', type: 'integer', format: 'int64' },
    },
  },
};
