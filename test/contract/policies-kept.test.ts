import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keeping, type PolicyPlan } from '../../functions/guard-rails/policies.ts';
import type { ApiClient, Manifest } from './harness/api-client.ts';
import { apply, applyStatus, read } from './harness/apply.ts';
import {
  type CallOptions,
  enforce,
  eventually,
  type GuardedHub,
  plan,
  refusal,
  startGuardedHub,
} from './policies/hub.ts';
import * as w from './policies/workloads.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

const managed = { 'aerodrome.dev/managed': 'true' };
const lax: PolicyPlan = { ...plan, namespace: 'vc-payments--lax', allowed: {} };
const closed: PolicyPlan = {
  ...plan,
  namespace: 'vc-payments--closed',
  allowed: { registries: [], ingressHosts: [], ingressClasses: [], tolerations: [], nodeSelectorKeys: [] },
};
const audited: PolicyPlan = { ...plan, namespace: 'vc-payments--audited', mode: 'Audit' };
const claims: PolicyPlan = { ...plan, namespace: 'tenant-payments', policies: keeping, allowed: {} };

let hub: GuardedHub;
beforeAll(async () => {
  hub = await startGuardedHub([plan, lax, closed, audited, claims]);
}, patience);
afterAll(() => hub?.controlPlane.stop(), patience);

const account = (namespace: string, name: string) => ({
  user: `system:serviceaccount:${namespace}:${name}`,
  groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'],
});
const as = (identity: { user: string; groups: string[] }): ApiClient => hub.controlPlane.client.as(identity);
const crossplane = () => as(account('crossplane-system', 'crossplane'));
const collector = () => as(account('kube-system', 'generic-garbage-collector'));
const syncer = () => as(account(w.namespace, 'vc-web'));

const settings = (name: string, labels: Readonly<Record<string, string>> = {}, namespace = w.namespace): Manifest => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace, labels },
  data: { a: 'b' },
});
const theNamespace: Manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: w.namespace } };
const onlyThePlatform = 'managed: only the platform sets the label aerodrome.dev/managed';
const isManaged = (name: string) =>
  `managed: the platform manages ${name} (label aerodrome.dev/managed); change the claim it was made for`;

describe('managed', () => {
  const kept = settings('kept', managed);
  const own = settings('own');
  const quota: Manifest = {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'quota', namespace: w.namespace, labels: managed },
    spec: { hard: { 'count/secrets': '5' } },
    status: { hard: { 'count/secrets': '5' }, used: { 'count/secrets': '0' } },
  };
  beforeAll(async () => {
    for (const object of [kept, own, quota]) await apply(hub.controlPlane.client, object);
    await applyStatus(hub.controlPlane.client, quota);
  });

  const drop = { metadata: { labels: { 'aerodrome.dev/managed': null } } };
  test.each<[string, () => ApiClient, 'PATCH' | 'PUT' | 'DELETE', Manifest, CallOptions, string]>([
    ['a tenant changes it', () => hub.tenant, 'PATCH', kept, { body: { data: { a: 'c' } } }, isManaged('kept')],
    ['a tenant replaces it', () => hub.tenant, 'PUT', kept, { body: settings('kept') }, isManaged('kept')],
    ['a tenant drops the label', () => hub.tenant, 'PATCH', kept, { body: drop }, isManaged('kept')],
    [
      'a tenant empties the label',
      () => hub.tenant,
      'PATCH',
      kept,
      { body: { metadata: { labels: { 'aerodrome.dev/managed': '' } } } },
      isManaged('kept'),
    ],
    ['a tenant deletes it', () => hub.tenant, 'DELETE', kept, {}, isManaged('kept')],
    ['a tenant deletes everything', () => hub.tenant, 'DELETE', kept, { all: true }, isManaged('kept')],
    ["a tenant's service account deletes it", syncer, 'DELETE', kept, {}, isManaged('kept')],
    [
      'a tenant drops the label through status',
      () => hub.tenant,
      'PATCH',
      quota,
      { subresource: '/status', body: drop },
      isManaged('quota'),
    ],
    [
      'a tenant sets the label',
      () => hub.tenant,
      'PATCH',
      own,
      { body: { metadata: { labels: managed } } },
      onlyThePlatform,
    ],
    ['a tenant changes its own', () => hub.tenant, 'PATCH', own, { body: { data: { a: 'c' } } }, 'accepted'],
    ['a tenant deletes its own', () => hub.tenant, 'DELETE', own, {}, 'accepted'],
    ['Crossplane changes it', crossplane, 'PATCH', kept, { body: { data: { a: 'c' } } }, 'accepted'],
    ['Crossplane drops the label', crossplane, 'PATCH', kept, { body: drop }, 'accepted'],
    ['Crossplane deletes it', crossplane, 'DELETE', kept, {}, 'accepted'],
    ['the garbage collector deletes it', collector, 'DELETE', kept, {}, 'accepted'],
    ['everything is deleted with the namespace', collector, 'DELETE', kept, { all: true }, 'accepted'],
  ])('%s', async (_what, client, method, object, options, said) => {
    expect(refusal(await hub.call(client(), method, object, options))).toBe(said);
  });

  test('a tenant makes an object with the label', async () => {
    expect(refusal(await hub.create(hub.tenant, settings('new', managed)))).toBe(onlyThePlatform);
  });

  test('a managed quota still counts what is made', async () => {
    const secret = { ...settings('counted'), kind: 'Secret', data: {} };
    expect(await hub.create(hub.tenant, secret, { keep: true })).toBe('accepted');
    const { status } = (await read(hub.controlPlane.client, quota)) as { status?: unknown };
    expect(status).toEqual({ hard: { 'count/secrets': '5' }, used: { 'count/secrets': '1' } });
  });

  test.each([
    ['what the platform runs', { app: 'web', ...managed }, 'managed: the platform decides how many of these run'],
    ['its own', { app: 'web' }, 'accepted'],
  ])('a tenant scales %s', async (name, labels, said) => {
    const deployment = w.workload('Deployment');
    const spec = { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: w.podSpec() } };
    const object = { ...deployment, metadata: { ...deployment.metadata, name: name.replaceAll(' ', '-') }, spec };
    await apply(hub.controlPlane.client, object);
    const verdict = await hub.call(hub.tenant, 'PATCH', object, {
      subresource: '/scale',
      body: { spec: { replicas: 9 } },
    });
    expect(refusal(verdict)).toBe(said);
  });
});

describe('identity', () => {
  const whose =
    'identity: labels and annotations of aerodrome.dev, kubernetes.io and openshift.io say whose a namespace is and how it is isolated; only the platform sets them';
  const label = (key: string, value: string | null) => ({ metadata: { labels: { [key]: value } } });
  const annotation = (key: string, value: string) => ({ metadata: { annotations: { [key]: value } } });
  test.each<[string, () => ApiClient, object, string, string]>([
    ["another tenant's name", () => hub.tenant, label('aerodrome.dev/tenant', 'hr'), '', whose],
    ['no tenant', () => hub.tenant, label('aerodrome.dev/tenant', null), '', whose],
    ['no quarantine', () => hub.tenant, label('aerodrome.dev/quarantine', 'false'), '', whose],
    ['a weaker standard', () => hub.tenant, label('pod-security.kubernetes.io/enforce', 'privileged'), '', whose],
    [
      'the same through status',
      () => hub.tenant,
      label('pod-security.kubernetes.io/enforce', 'privileged'),
      '/status',
      whose,
    ],
    ['labels that OpenShift goes by', () => hub.tenant, label('openshift.io/cluster-monitoring', 'true'), '', whose],
    ['other nodes', () => hub.tenant, annotation('scheduler.alpha.kubernetes.io/node-selector', ''), '', whose],
    ['other nodes on OpenShift', () => hub.tenant, annotation('openshift.io/node-selector', ''), '', whose],
    ['not managed', () => hub.tenant, label('aerodrome.dev/managed', null), '', whose],
    ['a label of its own', () => hub.tenant, label('team', 'web'), '', 'accepted'],
    ['an annotation of its own', () => hub.tenant, annotation('example.com/owner', 'web'), '', 'accepted'],
    [
      'a weaker standard, by Crossplane',
      crossplane,
      label('pod-security.kubernetes.io/enforce', 'baseline'),
      '',
      'accepted',
    ],
  ])('%s', async (_what, client, body, subresource, said) => {
    expect(refusal(await hub.call(client(), 'PATCH', theNamespace, { body, subresource }))).toBe(said);
  });

  test('a tenant deletes the namespace', async () => {
    expect(refusal(await hub.call(hub.tenant, 'DELETE', theNamespace))).toBe(
      'identity: the platform made this namespace; delete the claim it was made for',
    );
  });

  test('Crossplane deletes the namespace', async () => {
    expect(await hub.call(crossplane(), 'DELETE', theNamespace)).toBe('accepted');
  });
});

describe('what runs already', () => {
  const running = w.pod({}, { name: 'running' });
  beforeAll(() => apply(hub.controlPlane.client, running));
  const debug = (image: string) => ({ spec: { ephemeralContainers: [w.container({ name: 'debug', image })] } });
  const foreign =
    'images: quay.io/a/b may not be used here, only what begins with docker.io/library/nginx/, ghcr.io/, registry.example.com/payments/';
  const place = {
    apiVersion: 'v1',
    kind: 'Binding',
    metadata: { name: 'running' },
    target: { kind: 'Node', name: 'node-1' },
  };

  test.each([
    ['an ephemeral container from elsewhere', 'PATCH', '/ephemeralcontainers', debug('quay.io/a/b'), foreign],
    ['an ephemeral container', 'PATCH', '/ephemeralcontainers', debug('ghcr.io/a/b'), 'accepted'],
    ['another image', 'PATCH', '', { spec: { containers: [{ name: 'web', image: 'quay.io/a/b' }] } }, foreign],
    ['a place of its own', 'POST', '/binding', place, 'scheduling: only the scheduler places pods on nodes'],
  ] as const)('a tenant gives it %s', async (_what, method, subresource, body, said) => {
    expect(refusal(await hub.call(hub.tenant, method, running, { subresource, body: strategic(body) }))).toBe(said);
  });

  test('a tenant binds it', async () => {
    const binding = { ...place, metadata: { name: 'running', namespace: w.namespace } };
    expect(refusal(await hub.create(hub.tenant, binding))).toBe('scheduling: only the scheduler places pods on nodes');
  });

  test('the scheduler binds it', async () => {
    const scheduler = as({ user: 'system:kube-scheduler', groups: ['system:authenticated'] });
    expect(await hub.call(scheduler, 'POST', running, { subresource: '/binding', body: place })).toBe('accepted');
  });

  // A merge patch replaces lists, so that the whole container is sent.
  function strategic(body: object): object {
    const { spec } = body as { spec?: { containers?: object[] } };
    return spec?.containers ? { spec: { containers: [w.container({ image: 'quay.io/a/b' })] } } : body;
  }
});

describe('who makes a pod does not matter', () => {
  const bad = w.podWith({ image: 'quay.io/a/b' });
  test.each([
    ['the ReplicaSet controller', account('kube-system', 'replicaset-controller'), /^images: /],
    ['the DaemonSet controller', account('kube-system', 'daemon-set-controller'), /^images: /],
    ['a virtual control plane', account(w.namespace, 'vc-web'), /^images: /],
    ['Crossplane', account('crossplane-system', 'provider-helm-0123'), /^accepted$/],
  ])('%s', async (_who, identity, said) => {
    expect(refusal(await hub.create(as(identity), bad))).toMatch(said);
  });

  test('the DaemonSet controller names the node by affinity', async () => {
    const matchFields = [{ key: 'metadata.name', operator: 'In', values: ['node-1'] }];
    const required = { nodeSelectorTerms: [{ matchFields }] };
    const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: required } };
    const client = as(account('kube-system', 'daemon-set-controller'));
    const tolerations = [{ key: 'node.kubernetes.io/unschedulable', operator: 'Exists', effect: 'NoSchedule' }];
    expect(await hub.create(client, w.pod({ affinity, tolerations }))).toBe('accepted');
  });
});

describe('parameters', () => {
  const within = (namespace: string, object: Manifest) => ({ ...object, metadata: { ...object.metadata, namespace } });

  test.each([
    ['another namespace', 'free', 'accepted'],
    ['a list that is missing', lax.namespace, 'accepted'],
    ['an empty list', closed.namespace, 'images: quay.io/a/b may not be used here, only what begins with (nothing)'],
    ['policies that only audit', audited.namespace, 'accepted'],
    ['a claim namespace', claims.namespace, 'accepted'],
  ])('%s: an image from elsewhere', async (_what, namespace, said) => {
    const bad = within(namespace, w.podWith({ image: 'quay.io/a/b' }));
    expect(refusal(await hub.create(hub.tenant, bad))).toBe(said);
  });

  test.each([
    [
      'every toleration',
      w.pod({ tolerations: [{ operator: 'Exists' }] }),
      /^scheduling: toleration \* .* name the key$/,
    ],
    ['every host', w.ingress('*.example.com'), /^hosts: \*\.example\.com .* without a wildcard$/],
    ['a class of the system', w.workload('Deployment', { priorityClassName: 'system-node-critical' }), /^scheduling: /],
    ['a NodePort', w.service({ type: 'NodePort' }), /^services: /],
    ['another host', w.ingress('hr.example.com'), /^accepted$/],
  ])('without lists: %s', async (_what, object, said) => {
    expect(refusal(await hub.create(hub.tenant, within(lax.namespace, object)))).toMatch(said);
  });

  test('what is only audited warns', async () => {
    const bad = within(audited.namespace, w.podWith({ image: 'quay.io/a/b' }));
    const path = `/api/v1/namespaces/${audited.namespace}/pods?dryRun=All`;
    const { warnings } = await hub.tenant.call({ method: 'POST', path, body: bad });
    expect(warnings.join()).toContain('images: quay.io/a/b may not be used here');
  });

  test.each([audited.namespace, claims.namespace])('what is managed stays protected in %s', async (namespace) => {
    const child: Manifest = {
      apiVersion: 'aerodrome.dev/v1alpha1',
      kind: 'VirtualCluster',
      metadata: { name: 'child', namespace, labels: managed },
      spec: { mode: 'Namespace' },
    };
    await apply(hub.controlPlane.client, child);
    const body = { spec: { mode: 'VCluster' } };
    expect(refusal(await hub.call(hub.tenant, 'PATCH', child, { body }))).toBe(isManaged('child'));
    expect(refusal(await hub.call(hub.tenant, 'DELETE', child))).toBe(isManaged('child'));
    const own = { ...child, metadata: { name: 'own', namespace } };
    expect(await hub.create(hub.tenant, own)).toBe('accepted');
  });

  test('stricter ones leave alone what runs, and refuse what would change it', async () => {
    const old = within(lax.namespace, w.pod({ containers: [w.container({ image: 'quay.io/a/b' })] }, { name: 'old' }));
    expect(await hub.create(hub.tenant, old, { keep: true })).toBe('accepted');
    await enforce(hub, { ...lax, allowed: { registries: ['ghcr.io'] } });
    const another = within(lax.namespace, w.podWith({ image: 'quay.io/a/b' }));
    await eventually(
      () => hub.create(hub.tenant, another),
      (verdict) => verdict !== 'accepted',
    );

    const label = { metadata: { labels: { seen: 'true' }, finalizers: ['example.com/wait'] } };
    expect(await hub.call(hub.tenant, 'PATCH', old, { body: label })).toBe('accepted');
    const image = { spec: { containers: [w.container({ image: 'quay.io/a/c' })] } };
    expect(refusal(await hub.call(hub.tenant, 'PATCH', old, { body: image }))).toMatch(/^images: quay\.io\/a\/c /);
  });

  test('without them nothing gets in, but the namespace can go', async () => {
    const parameters = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: closed.namespace, namespace: 'aerodrome-guard-rails' },
    };
    expect(await hub.call(hub.controlPlane.client, 'DELETE', parameters, { keep: true })).toBe('accepted');
    const harmless = settings('harmless', {}, closed.namespace);
    const missing = await eventually(
      () => hub.create(hub.tenant, harmless),
      (verdict) => verdict !== 'accepted',
    );
    expect(refusal(missing)).toContain('no params found for policy binding with `Deny` parameterNotFoundAction');

    const binding = {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: { name: `${closed.namespace}.guard-rails.aerodrome.dev` },
    };
    expect(await hub.call(hub.controlPlane.client, 'DELETE', binding, { keep: true })).toBe('accepted');
    expect(
      await eventually(
        () => hub.create(hub.tenant, harmless),
        (verdict) => verdict === 'accepted',
      ),
    ).toBe('accepted');
  });
});
