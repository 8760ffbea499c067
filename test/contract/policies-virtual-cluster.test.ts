import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, type KubeObject } from '../../functions/engine/index.ts';
import { accepted, type Given } from '../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import type { Manifest } from './harness/api-client.ts';
import { apply } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import type { HelmOutcome } from './harness/helm.ts';
import { type PodLike, podsOf, podVerdict } from './harness/pod-security.ts';
import { templateVcluster, templateVclusterDns } from './harness/vcluster.ts';
import { readManifests } from './harness/yaml.ts';
import { account } from './policies/hub.ts';
import * as w from './policies/workloads.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

let hub: ControlPlane;
beforeAll(async () => {
  hub = await startControlPlane();
  for (const file of ['namespace', 'validating-admission-policies']) {
    for (const one of readManifests(`package/policies/${file}.yaml`)) await apply(hub.client, one);
  }
}, patience);
afterAll(() => hub?.stop(), patience);

describe.each<{ name: string; given: Given }>([
  { name: 'one replica', given: { name: 'small' } },
  { name: 'etcd', given: { name: 'large', spec: { controlPlane: { replicas: 3, store: 'Etcd' } } } },
  {
    name: 'a tenant that may use one registry only',
    given: { name: 'few', tenantSpec: { allowed: { registries: ['registry.example.com/payments'] } } },
  },
])('a virtual cluster: $name', ({ given }) => {
  const objects = everything(given);
  const release = objects.find(({ kind }) => kind === 'Release');
  const name = given.name ?? '';
  const namespace = `vc-tenant-a--${name}`;
  const values = at(release, 'spec', 'forProvider', 'values') as object;
  const pod = (fields: Readonly<Record<string, unknown>>) => w.podWith(fields) as unknown as PodLike;
  let chart: readonly Manifest[];

  beforeAll(async () => {
    for (const object of objects.filter(({ kind }) => guarding.includes(kind))) await apply(hub.client, object);
    chart = rendered(await templateVcluster({ name, namespace, values }));
    for (const object of chart.filter(({ kind }) => rights.includes(kind))) {
      await apply(hub.client, { ...object, metadata: { namespace, ...object.metadata } });
    }
    const deadline = performance.now() + 30_000;
    while ((await podVerdict(syncer(), namespace, pod({ imagePullPolicy: 'Never' }))).accepted) {
      if (performance.now() > deadline) throw new Error('cannot judge: the policies are not in force after 30 seconds');
    }
  }, patience);

  const syncer = () => hub.client.as(account(namespace, `vc-${name}`));
  const byController = (one: PodLike) =>
    podVerdict(hub.client.as(account('kube-system', 'statefulset-controller')), namespace, one);

  test('its control plane and its DNS server get in', async () => {
    const dns = rendered(await templateVclusterDns({ name, namespace, values }));
    const pods = [...podsOf([...chart, ...dns])];
    const verdicts = await Promise.all(pods.map(async ([which, one]) => [which, await byController(one)]));
    expect(verdicts).toEqual(pods.map(([which]) => [which, { accepted: true, warnings: [] }]));
    expect(pods.length).toBeGreaterThanOrEqual(2);
  });

  test('good pods of its tenant get in, placed by its own account', async () => {
    expect(await podVerdict(syncer(), namespace, pod({}))).toEqual({ accepted: true, warnings: [] });
  });

  test.each([
    ['a cached image', { imagePullPolicy: 'IfNotPresent' }, 'images: set imagePullPolicy to Always'],
    ['a privileged one', { securityContext: { privileged: true } }, 'violates PodSecurity'],
  ])('others do not: %s', async (_what, fields, why) => {
    const verdict = await podVerdict(syncer(), namespace, pod(fields));
    expect(verdict).toMatchObject({ accepted: false, message: expect.stringContaining(why) });
  });
});

const guarding = ['Namespace', 'ConfigMap', 'ValidatingAdmissionPolicyBinding'];
const rights = ['ServiceAccount', 'Role', 'RoleBinding'];

function rendered(outcome: HelmOutcome): readonly Manifest[] {
  if (!outcome.rendered) throw new Error(outcome.message);
  return outcome.objects;
}

/** All that is made for a claim while everything becomes ready; what an Object carries stands for it. */
function everything(given: Given): readonly Manifest[] {
  let made: readonly (readonly [string, KubeObject])[] = [];
  for (let round = 0; round < 10; round += 1) {
    const observed = Object.fromEntries(made.map(([name, object]) => [name, ready(object)]));
    made = [...accepted({ ...given, observed }).resources].map(([name, { object }]) => [name, object]);
  }
  return made.map(([, object]) => (at(object, 'spec', 'forProvider', 'manifest') ?? object) as Manifest);
}

function ready(object: KubeObject): KubeObject {
  const conditions = ['Ready', 'Synced'].map((type) => ({ type, status: 'True', reason: 'Available' }));
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  return { ...object, status: { conditions, ...(manifest ? { atProvider: { manifest } } : {}) } };
}
