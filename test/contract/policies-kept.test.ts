import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApiClient, Manifest } from './harness/api-client.ts';
import { apply, applyStatus, read } from './harness/apply.ts';
import {
  account,
  type CallOptions,
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

let hub: GuardedHub;
beforeAll(async () => {
  hub = await startGuardedHub([plan]);
}, patience);
afterAll(() => hub?.controlPlane.stop(), patience);

const as = (identity: ReturnType<typeof account>): ApiClient => hub.controlPlane.client.as(identity);
const crossplane = () => as(account('crossplane-system', 'crossplane'));
const collector = () => as(account('kube-system', 'generic-garbage-collector'));
const syncer = () => as(account(w.namespace, 'vc-web'));

const theNamespace: Manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: w.namespace } };
const onlyThePlatform = 'managed: only the platform sets the label aerodrome.dev/managed';

describe('managed', () => {
  const kept = w.configMap('kept', managed);
  const own = w.configMap('own');
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
    ['a tenant replaces it', () => hub.tenant, 'PUT', kept, { body: w.configMap('kept') }, isManaged('kept')],
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
    expect(refusal(await hub.create(hub.tenant, w.configMap('new', managed)))).toBe(onlyThePlatform);
  });

  test('a managed quota still counts what is made', async () => {
    const secret = { ...w.configMap('counted'), kind: 'Secret', data: {} };
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
