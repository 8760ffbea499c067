import type { JsonObject } from '../../functions/server/codec/index.ts';

/** The state of one composite with as many managed resources as a small platform has. */
export interface Payload {
  readonly composite: JsonObject;
  /** As Crossplane observes them: server-side metadata, conditions and all. */
  readonly observed: ReadonlyMap<string, JsonObject>;
  /** As the function desires them. */
  readonly desired: ReadonlyMap<string, JsonObject>;
}

const kinds = ['VPC', 'Subnet', 'RouteTable', 'SecurityGroup', 'Instance'];
const conditions = ['Ready', 'Synced', 'LastAsyncOperation'];

/** A payload of `count` resources; payloads of different `seed` share their field names and little else. */
export function makePayload(count: number, seed: number): Payload {
  const indices = Array.from({ length: count }, (_, at) => at);
  const name = (at: number) => `resource-${at}`;
  return {
    composite: {
      ...header('XNetwork', seed, 0),
      spec: {
        region: 'eu-central-1',
        zones: ['a', 'b', 'c'],
        cidr: `10.${seed % 256}.0.0/16`,
        size: 'large',
        replicas: 3,
      },
      status: { phase: 'Provisioning', nodes: '3/5', conditions: observedConditions(seed) },
    },
    observed: new Map(
      indices.map((at) => [
        name(at),
        { ...desire(seed, at), ...header(kindOf(at), seed, at), status: status(seed, at) },
      ]),
    ),
    desired: new Map(indices.map((at) => [name(at), desire(seed, at)])),
  };
}

function kindOf(at: number): string {
  return kinds[at % kinds.length] ?? '';
}

function header(kind: string, seed: number, at: number): JsonObject {
  const id = (seed * 1000 + at).toString(16).padStart(12, '0');
  return {
    apiVersion: 'ec2.aws.upbound.io/v1beta1',
    kind,
    metadata: {
      name: `network-${seed}-${id}`,
      uid: `6f9619ff-8b86-d011-b42d-${id}`,
      resourceVersion: String(100_000 + seed * 100 + at),
      generation: 3,
      creationTimestamp: `2026-01-01T00:${String(at % 60).padStart(2, '0')}:${String(seed % 60).padStart(2, '0')}Z`,
      labels: { 'crossplane.io/composite': `network-${seed}`, 'app.kubernetes.io/managed-by': 'crossplane' },
      annotations: {
        'crossplane.io/composition-resource-name': `resource-${at}`,
        'crossplane.io/external-name': `ext-${id}`,
      },
      managedFields: [writes('crossplane', 'spec', at), writes('provider', 'status', at)],
      ownerReferences: [
        {
          apiVersion: 'aerodrome.dev/v1alpha1',
          kind: 'XNetwork',
          name: `network-${seed}`,
          uid: `6f9619ff-8b86-d011-b42d-00c04f${String(seed).padStart(6, '0')}`,
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    },
  };
}

/** Who wrote which fields, as the API server remembers it: a good part of any observed object. */
function writes(manager: string, part: string, at: number): JsonObject {
  const fields = [
    'region',
    'cidrBlock',
    'enableDnsSupport',
    'instanceTenancy',
    'description',
    'tags',
    'ports',
    'routes',
  ];
  return {
    manager,
    operation: 'Apply',
    apiVersion: 'ec2.aws.upbound.io/v1beta1',
    time: `2026-01-01T00:${String(at % 60).padStart(2, '0')}:00Z`,
    fieldsType: 'FieldsV1',
    fieldsV1: {
      'f:metadata': { 'f:labels': { 'f:crossplane.io/composite': {} }, 'f:annotations': { '.': {} } },
      [`f:${part}`]: { 'f:forProvider': Object.fromEntries(fields.map((field) => [`f:${field}`, {}])) },
    },
  };
}

function desire(seed: number, at: number): JsonObject {
  return {
    apiVersion: 'ec2.aws.upbound.io/v1beta1',
    kind: kindOf(at),
    metadata: {
      labels: { pool: `pool-${at % 3}` },
      annotations: { 'crossplane.io/external-name': `ext-${seed}-${at}` },
    },
    spec: {
      forProvider: {
        region: 'eu-central-1',
        cidrBlock: `10.${seed % 256}.${at}.0/24`,
        enableDnsSupport: true,
        enableDnsHostnames: false,
        instanceTenancy: 'default',
        description: `what resource ${at} of network ${seed} is for, in the words of the platform team that wrote it`,
        tags: { Name: `network-${seed}-${at}`, Environment: 'production', 'crossplane-kind': 'vpc.ec2.aws.upbound.io' },
        ports: [80, 443, 6443, 10_250 + at],
        weights: [0.5, 1.25, seed / 7],
        routes: [
          { destination: '0.0.0.0/0', gateway: `igw-${seed}`, priority: 100 },
          { destination: `10.${at}.0.0/16`, gateway: `tgw-${seed}`, priority: 200 },
        ],
      },
      providerConfigRef: { name: 'default' },
      deletionPolicy: 'Delete',
      managementPolicies: ['*'],
    },
  };
}

function status(seed: number, at: number): JsonObject {
  return {
    atProvider: {
      arn: `arn:aws:ec2:eu-central-1:123456789012:thing/ext-${seed}-${at}`,
      id: `ext-${seed}-${at}`,
      ownerId: '123456789012',
      ipv6Association: null,
      mainRouteTable: `rtb-${seed}-${at}`,
    },
    conditions: observedConditions(at),
  };
}

function observedConditions(at: number): JsonObject[] {
  const lastTransitionTime = `2026-01-01T01:00:${String(at % 60).padStart(2, '0')}Z`;
  return conditions.map((type) => ({
    type,
    status: 'True',
    reason: 'Available',
    lastTransitionTime,
    observedGeneration: 3,
  }));
}
