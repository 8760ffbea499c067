import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keeping, type PolicyPlan } from '../../functions/guard-rails/policies.ts';
import type { ApiClient, Manifest } from './harness/api-client.ts';
import { apply } from './harness/apply.ts';
import {
  account,
  enforce,
  eventually,
  type GuardedHub,
  isManaged,
  plan,
  refusal,
  startGuardedHub,
} from './policies/hub.ts';
import * as w from './policies/workloads.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const managed = { 'aerodrome.dev/managed': 'true' };
const lax: PolicyPlan = { ...plan, namespace: 'vc-payments--lax', allowed: {} };
const shared: PolicyPlan = {
  ...plan,
  namespace: 'vc-payments--shared',
  allowed: { closedDomains: ['vc.example.com'], openHosts: ['*.tenant-payments.vc.example.com'] },
};
const closed: PolicyPlan = {
  ...plan,
  namespace: 'vc-payments--closed',
  allowed: { registries: [], ingressHosts: [], ingressClasses: [], tolerations: [], nodeSelectorKeys: [] },
};
const audited: PolicyPlan = { ...plan, namespace: 'vc-payments--audited', mode: 'Audit' };
const claims: PolicyPlan = { ...plan, namespace: 'tenant-payments', policies: keeping, allowed: {} };
const wide: PolicyPlan = { ...plan, namespace: 'vc-payments--wide', allowed: widest() };

let hub: GuardedHub;
beforeAll(async () => {
  hub = await startGuardedHub([plan, lax, shared, closed, audited, claims, wide]);
}, patience);
afterAll(() => hub?.controlPlane.stop(), patience);

const as = (identity: ReturnType<typeof account>): ApiClient => hub.controlPlane.client.as(identity);

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

  const machine = w.pod({
    containers: [w.container({ image: 'quay.io/kubevirt/virt-launcher:v1.9.0', imagePullPolicy: 'IfNotPresent' })],
    nodeSelector: { 'kubevirt.io/schedulable': 'true' },
  });
  test.each([
    ['KubeVirt picks nodes that can run machines', account('kubevirt', 'kubevirt-controller'), /^accepted$/],
    ['but nobody else does', account(w.namespace, 'default'), /^scheduling: nodeSelector /],
  ])('%s', async (_who, identity, said) => {
    expect(refusal(await hub.create(as(identity), machine))).toMatch(said);
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

  const taken = (host: string) =>
    `hosts: ${host} may not be used here; name each host, without a wildcard; of vc.example.com only *.tenant-payments.vc.example.com`;
  test.each([
    ['a host of its own', w.ingress('web.tenant-payments.vc.example.com'), 'accepted'],
    ['a host elsewhere', w.ingress('pay.example.com'), 'accepted'],
    ['a host that only ends like the domain', w.ingress('evilvc.example.com'), 'accepted'],
    [
      "another virtual cluster's",
      w.ingress('prod.tenant-bank.vc.example.com'),
      taken('prod.tenant-bank.vc.example.com'),
    ],
    [
      "another's in tls",
      w.ingress('pay.example.com', { tls: [{ hosts: ['prod.tenant-bank.vc.example.com'] }] }),
      taken('prod.tenant-bank.vc.example.com'),
    ],
    [
      "another's by annotation",
      w.service({}, { annotations: { 'external-dns.alpha.kubernetes.io/hostname': 'A.B.vc.Example.com' } }),
      taken('a.b.vc.example.com'),
    ],
    ['the domain itself', w.ingress('vc.example.com'), taken('vc.example.com')],
    ['a wildcard of its own', w.ingress('*.tenant-payments.vc.example.com'), taken('*.tenant-payments.vc.example.com')],
  ])("without a list of hosts the platform's own domain is shared out: %s", async (_what, object, said) => {
    expect(refusal(await hub.create(hub.tenant, within(shared.namespace, object)))).toBe(said);
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
    const harmless = within(closed.namespace, w.configMap('harmless'));
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

  test('the longest lists of a tenant and the largest pods stay within what the API server spends on a request', async () => {
    const containers = Array.from({ length: 60 }, (_, i) =>
      w.container({
        name: `c${i}`,
        image: `registry-49.example.com/${'team/'.repeat(20)}web${i}@sha256:${'a'.repeat(64)}`,
      }),
    );
    const tolerations = Array.from({ length: 60 }, (_, i) => ({
      key: `taint-${i % 25}`,
      value: 'v',
      effect: 'NoSchedule',
    }));
    expect(await hub.create(hub.tenant, within(wide.namespace, w.pod({ containers, tolerations })))).toBe('accepted');

    const rules = Array.from({ length: 200 }, (_, i) => ({
      host: `h${i}.domain-63.example.com`,
      http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }] },
    }));
    expect(await hub.create(hub.tenant, within(wide.namespace, w.ingress(undefined, { rules })))).toBe('accepted');
  });
});

function widest(): PolicyPlan['allowed'] {
  const many = (length: number, name: (i: number) => string) => Array.from({ length }, (_, i) => name(i));
  return {
    registries: many(50, (i) => `registry-${i}.example.com/${'team/'.repeat(20)}`),
    platformImages: many(10, (i) => `platform-${i}.example.com/${'team/'.repeat(20)}`),
    imagePullPolicy: 'Always',
    ingressHosts: many(64, (i) => `*.domain-${i}.example.com`),
    tolerations: many(25, (i) => `taint-${i}`).map((key) => ({ key, operator: 'Exists' })),
  };
}
