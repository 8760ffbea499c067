import { setTimeout } from 'node:timers/promises';
import type { Draft } from '../../../functions/engine/index.ts';
import type { PolicyPlan } from '../../../functions/guard-rails/policies.ts';
import { policyGroups } from '../../../functions/guard-rails/policy-binding.ts';
import type { ApiAnswer, ApiClient, Manifest } from '../harness/api-client.ts';
import { apply, pathOf } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { readManifests } from '../harness/yaml.ts';
import { namespace, podWith } from './workloads.ts';

/** What the server said about a request: accepted, or the message it refused with. */
export type Verdict = 'accepted' | { readonly status: number; readonly message: string };

/** A hub with a namespace under guard rails, and a tenant that RBAC allows everything there: only admission stands between. */
export interface GuardedHub {
  readonly controlPlane: ControlPlane;
  readonly tenant: ApiClient;
  /** A request to create an object, not stored unless told so. */
  readonly create: (client: ApiClient, object: Manifest, options?: { readonly keep?: boolean }) => Promise<Verdict>;
  readonly call: (client: ApiClient, method: Method, object: Manifest, options?: CallOptions) => Promise<Verdict>;
}

type Method = 'PUT' | 'PATCH' | 'DELETE' | 'POST';

/** Details of a request about an object. */
export interface CallOptions {
  /** Such as `/status`. */
  readonly subresource?: string;
  readonly body?: unknown;
  /** Whether it is about the collection and not one object. */
  readonly all?: boolean;
  readonly keep?: boolean;
}

/** Starts the hub, installs the policies, and waits until they are in force for the namespaces of `plans`. */
export async function startGuardedHub(plans: readonly PolicyPlan[]): Promise<GuardedHub> {
  const controlPlane = await startControlPlane();
  try {
    const hub = guardedHub(controlPlane);
    await prepare(hub, plans);
    return hub;
  } catch (error) {
    await controlPlane.stop();
    throw error;
  }
}

/** Puts other parameters into force. */
export async function enforce(hub: GuardedHub, plan: PolicyPlan): Promise<void> {
  for (const { parameters, binding } of policyGroups(plan)) {
    await apply(hub.controlPlane.client, manifest(parameters));
    if (binding) await apply(hub.controlPlane.client, manifest(binding));
  }
}

/** Takes the bindings of a namespace away, and leaves its parameters. */
export async function unbind(hub: GuardedHub, plan: PolicyPlan): Promise<void> {
  for (const { binding } of policyGroups(plan)) {
    if (binding) await hub.call(hub.controlPlane.client, 'DELETE', manifest(binding), { keep: true });
  }
}

/** Asks again until the answer is as wanted: the API server learns of policies through watches. */
export async function eventually(ask: () => Promise<Verdict>, wanted: (verdict: Verdict) => boolean): Promise<Verdict> {
  const deadline = performance.now() + 30_000;
  let verdict = await ask();
  while (!wanted(verdict) && performance.now() < deadline) {
    await setTimeout(50);
    verdict = await ask();
  }
  return verdict;
}

/** The text of a refusal, without the part that names policy and binding. */
export function refusal(verdict: Verdict): string {
  if (verdict === 'accepted') return 'accepted';
  return verdict.message.replace(/^.* denied request: /s, '');
}

/** Requests to a hub that runs already, judged as those of `startGuardedHub`. */
export function guardedHub(controlPlane: ControlPlane): GuardedHub {
  const call: GuardedHub['call'] = async (client, method, object, options = {}) => {
    const { subresource = '', body, all = false, keep = false } = options;
    const path = await pathOf(controlPlane.client, object);
    const target = all ? path.replace(/\/[^/]*$/, '') : path;
    const contentType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const answer = await client.call({
      method,
      path: `${target}${subresource}${keep ? '' : '?dryRun=All'}`,
      contentType,
      ...(body !== undefined && { body }),
    });
    return verdictOf(answer);
  };
  const create: GuardedHub['create'] = (client, object, { keep = false } = {}) =>
    call(client, 'POST', object, { all: true, body: object, keep });
  const tenant = controlPlane.client.as({ user: 'ann', groups: ['payments', 'system:authenticated'] });
  return { controlPlane, tenant, create, call };
}

function verdictOf({ status, body }: ApiAnswer): Verdict {
  return status < 300 ? 'accepted' : { status, message: String((body as { message?: unknown }).message ?? body) };
}

async function prepare(hub: GuardedHub, plans: readonly PolicyPlan[]): Promise<void> {
  const { client } = hub.controlPlane;
  for (const schema of schemas) await apply(client, schema);
  for (const plan of plans) await apply(client, guarded(plan));
  await apply(client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'free' } });
  for (const right of rights([...plans.map((plan) => plan.namespace), 'free'])) await apply(client, right);
  await installPolicies(client);
  for (const plan of plans) {
    await enforce(hub, plan);
    await inForce(hub, hub.tenant, plan.namespace);
  }
  await eventually(
    () => hub.create(hub.tenant, podWith({})),
    (answer) => answer === 'accepted',
  );
}

/** Installs the policies as the operator of a hub does, once. */
export async function installPolicies(client: ApiClient): Promise<void> {
  for (const file of ['namespace', 'validating-admission-policies']) {
    for (const one of readManifests(`package/policies/${file}.yaml`)) await apply(client, one);
  }
}

/** Waits until the policies judge what `client`, who may make ConfigMaps, makes in a namespace. */
export async function inForce(hub: GuardedHub, client: ApiClient, namespace: string): Promise<void> {
  const probe = labelled(namespace);
  const verdict = await eventually(
    () => hub.create(client, probe),
    (answer) => refusal(answer).startsWith('managed: only'),
  );
  if (!refusal(verdict).startsWith('managed: only')) {
    throw new Error(`cannot judge: the policies do not hold in ${namespace}: ${JSON.stringify(verdict)}`);
  }
}

/** What a tenant may never make; nothing but the rule on managed objects is about it. */
function labelled(name: string): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'probe', namespace: name, labels: { 'aerodrome.dev/managed': 'true' } },
  };
}

function guarded({ namespace: name, labels }: PolicyPlan): Manifest {
  const standard = { 'pod-security.kubernetes.io/enforce': 'restricted' };
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { ...labels, ...standard } } };
}

function rights(namespaces: readonly string[]): readonly Manifest[] {
  const apiGroup = 'rbac.authorization.k8s.io';
  const subjects = [
    { apiGroup, kind: 'Group', name: 'payments' },
    { apiGroup, kind: 'Group', name: 'system:serviceaccounts' },
  ];
  const role = {
    rules: [{ apiGroups: [''], resources: ['namespaces', 'namespaces/status', 'namespaces/finalize'], verbs: ['*'] }],
  };
  const bind = (kind: string, name: string, metadata: object) => ({
    apiVersion: `${apiGroup}/v1`,
    kind,
    metadata: { name: 'everything', ...metadata },
    roleRef: { apiGroup, kind: 'ClusterRole', name },
    subjects,
  });
  return [
    { apiVersion: `${apiGroup}/v1`, kind: 'ClusterRole', metadata: { name: 'namespaces' }, ...role },
    bind('ClusterRoleBinding', 'namespaces', {}),
    ...namespaces.map((one) => bind('RoleBinding', 'cluster-admin', { namespace: one })),
  ];
}

const schemas = [
  schema('gateway.networking.k8s.io', 'v1', 'Gateway', 'gateways'),
  schema('gateway.networking.k8s.io', 'v1', 'HTTPRoute', 'httproutes'),
  schema('route.openshift.io', 'v1', 'Route', 'routes'),
  schema('k8s.cni.cncf.io', 'v1', 'NetworkAttachmentDefinition', 'network-attachment-definitions'),
  schema('external-secrets.io', 'v1', 'ExternalSecret', 'externalsecrets'),
  schema('external-secrets.io', 'v1alpha1', 'PushSecret', 'pushsecrets'),
  schema('kubevirt.io', 'v1', 'VirtualMachine', 'virtualmachines'),
  schema('aerodrome.dev', 'v1alpha1', 'VirtualCluster', 'virtualclusters'),
];

/** A kind whose fields nobody checks: what admission says of them is all that matters here. */
function schema(group: string, version: string, kind: string, plural: string): Manifest {
  const openAPIV3Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  const versions = [
    { name: version, served: true, storage: true, schema: { openAPIV3Schema }, subresources: { status: {} } },
  ];
  const names = { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` };
  // Names that end in k8s.io are taken with the consent of their owners only.
  const annotations = { 'api-approved.kubernetes.io': 'https://github.com/kubernetes-sigs/gateway-api/pull/1' };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, annotations },
    spec: { group, scope: 'Namespaced', names, versions },
  };
}

function manifest(draft: Draft): Manifest {
  return JSON.parse(JSON.stringify(draft)) as Manifest;
}

/** The plan most of these tests go by. */
export const plan: PolicyPlan = {
  namespace,
  labels: { 'aerodrome.dev/tenant': 'payments', 'aerodrome.dev/managed': 'true' },
  engine: 'ValidatingAdmissionPolicy',
  mode: 'Enforce',
  distribution: 'Kubernetes',
  exempt: { platformGroups: ['system:serviceaccounts:crossplane-system'] },
  allowed: {
    registries: ['registry.example.com/payments', 'docker.io/library/nginx', 'ghcr.io'],
    platformImages: ['docker.io/coredns/coredns'],
    imagePullPolicy: 'Always',
    serviceTypes: ['ClusterIP', 'LoadBalancer', 'ExternalName'],
    ingressHosts: ['*.payments.example.com', 'pay.example.com'],
    ingressClasses: ['tenants'],
    gatewayClasses: ['tenants'],
    gateways: ['gateways/shared'],
    nodeSelectorKeys: ['disk'],
    tolerations: [
      { key: 'tenant', operator: 'Equal', value: 'payments', effect: 'NoSchedule' },
      { key: 'batch', operator: 'Exists' },
    ],
    nodes: { selector: { pool: 'tenants' }, tolerations: [{ key: 'pool', operator: 'Equal', value: 'tenants' }] },
    priorityClasses: ['payments-high'],
    runtimeClasses: ['gvisor'],
    storageClasses: ['fast'],
    networkAttachments: ['networks/storage'],
    clusterSecretStores: ['tenant-payments'],
  },
};

/** A service account, as the API server knows it. */
export function account(owner: string, name: string): { readonly user: string; readonly groups: readonly string[] } {
  const groups = ['system:serviceaccounts', `system:serviceaccounts:${owner}`, 'system:authenticated'];
  return { user: `system:serviceaccount:${owner}:${name}`, groups };
}

/** What the server says to a tenant about an object of the platform. */
export function isManaged(name: string): string {
  return `managed: the platform manages ${name} (label aerodrome.dev/managed); change the claim it was made for`;
}
