import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Given } from '../../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import { upstreamSchemas } from '../../../tools/schemas.ts';
import type { ApiClient, Manifest } from '../harness/api-client.ts';
import { apply, applyCrossplaneNamespace } from '../harness/apply.ts';
import { startControlPlane } from '../harness/control-plane.ts';
import type { HelmOutcome } from '../harness/helm.ts';
import { leftOf } from '../harness/hub-quota.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { type PodLike, podsOf, podVerdict } from '../harness/pod-security.ts';
import { countQuota } from '../harness/quota.ts';
import { templateVcluster, templateVclusterDns } from '../harness/vcluster.ts';
import { readManifests } from '../harness/yaml.ts';
import { account, type GuardedHub, guardedHub, inForce, installPolicies, refusal } from '../policies/hub.ts';
import { container, podSpec } from '../policies/workloads.ts';
import { type NamedClaim, platforms, variants } from './claims.ts';
import { quotaOf, render } from './rendered.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const rbac = 'rbac.authorization.k8s.io';
const served = [
  'adminnetworkpolicies.policy.networking.k8s.io',
  'tlsroutes.gateway.networking.k8s.io',
  'deploymentruntimeconfigs.pkg.crossplane.io',
  'clusterproviderconfigs.helm.m.crossplane.io',
];

let hub: GuardedHub;
let helm: ApiClient;
let probe: ApiClient;
beforeAll(async () => {
  const controlPlane = await startControlPlane();
  hub = guardedHub(controlPlane);
  const { client } = controlPlane;
  const schemas = await upstreamSchemas('v0.1.81');
  await installSchemas(
    controlPlane,
    schemas.filter(({ metadata }) => served.includes(metadata.name)),
  );
  await installPolicies(client);
  await applyCrossplaneNamespace(client);
  for (const file of ['provider-helm', 'provider-helm-platform']) {
    for (const one of readManifests(`package/rbac/${file}.yaml`)) await apply(client, one);
  }
  await apply(client, everything('probe'));
  helm = client.as(account('crossplane-system', 'provider-helm-hub'));
  probe = client.as({ user: 'probe', groups: ['system:authenticated'] });
}, patience);
afterAll(() => hub?.controlPlane.stop(), patience);

const kubernetes = platforms['Kubernetes'];
const mirror = platforms['Kubernetes with a mirror of all registries'];
const claims: readonly NamedClaim[] = [
  ...Object.entries(platforms).map(([on, platform]): NamedClaim => [`on ${on}`, { platform }]),
  ...Object.entries<Given>({
    'with an etcd of three': { spec: { controlPlane: { store: 'Etcd', replicas: 3 } } },
    'with an etcd of one': { spec: { controlPlane: { store: 'Etcd' } } },
    'behind a load balancer': { spec: { expose: { type: 'LoadBalancer', host: 'shop.example.com' } } },
    'behind an ingress': { spec: { expose: { type: 'Ingress', host: 'shop.example.com' } } },
    'behind a gateway': {
      spec: { expose: { type: 'Gateway', host: 'shop.example.com', gatewayRef: { name: 'a', namespace: 'b' } } },
    },
    'with small limits of its own': {
      spec: { isolation: { limits: { max: { cpu: '1', memory: '1Gi' }, maxVolume: '1Gi' } } },
    },
    'with a tool of the hub': { spec: { shared: ['MetricsServer'], sync: { nodes: true } } },
    'that syncs all it can': variant('everything synced that needs no licence'),
    // Custom resources are left out: the operator of the hub adds the rights to them, by name.
    'with a licence and tools of the hub': {
      spec: { ...variant('edition Platform with tools of the hub').spec, sync: {} },
    },
    'of a tenant that may use little': {
      tenantSpec: {
        allowed: {
          registries: ['registry.example.com/payments'],
          ingressHostnames: ['*.payments.example.com'],
          storageClasses: ['ceph-block'],
          serviceTypes: ['ClusterIP'],
          sizes: ['small'],
        },
      },
    },
  }).map(([what, given]): NamedClaim => [what, { ...(kubernetes && { platform: kubernetes }), ...given }]),
];

describe.each(claims.map(([what, given], index) => ({ what, given: { ...given, name: `shop-${index}` } })))(
  'a virtual cluster $what',
  ({ given }) => {
    const rendered = render(given);
    const { namespace, release } = rendered;
    if (!release) throw new Error('cannot judge a virtual cluster without a Release');
    const quota = quotaOf(rendered);
    const syncer = () => hub.controlPlane.client.as(account(namespace, `vc-${release.name}`));
    let objects: readonly Manifest[];
    let dns: readonly Manifest[];

    beforeAll(async () => {
      const { client } = hub.controlPlane;
      for (const one of rendered.hub) await apply(client, one);
      await countQuota(client, quota);
      await inForce(hub, probe, namespace);
      objects = objectsOf(await templateVcluster(release));
      dns = objectsOf(await templateVclusterDns(release));
    }, patience);

    test('provider-helm may install the chart, and its objects get in', async () => {
      const record = { apiVersion: 'v1', kind: 'Secret', metadata: { name: `sh.helm.release.v1.${release.name}.v1` } };
      const all = [...objects, record].map((object) => within(namespace, object));
      expect(await refused(helm, all)).toEqual([]);
      expect(objects.length).toBeGreaterThan(5);
    });

    test('all its pods and volumes fit at once, and one more of each while they are replaced', async () => {
      const controllers = hub.controlPlane.client.as(account('kube-system', 'statefulset-controller'));
      const sets = objects.filter(({ spec }) => replicas(spec) > 0);
      expect(
        await refused(
          controllers,
          sets.flatMap((set) => volumesOf(namespace, set)),
        ),
      ).toEqual([]);
      const surge = sets.flatMap((set) => podOf(namespace, set, set.kind === 'Deployment' ? 1 : 0));
      const pods = [...sets.flatMap((set) => podOf(namespace, set, replicas(set.spec))), ...surge];
      expect(await refused(controllers, pods)).toEqual([]);
      expect(pods.length).toBeGreaterThanOrEqual(1);
      const servers = dns.filter(({ kind }) => kind === 'Deployment').flatMap((one) => podOf(namespace, one, 2));
      expect(servers).toHaveLength(2);
      expect(
        await refused(
          syncer(),
          servers.map((pod) => synced(release.name, pod)),
        ),
      ).toEqual([]);
    });

    test('and leave the tenant all that it was given', async () => {
      const own = quotaOf(render({ ...given, spec: { ...given.spec, ...asNamespace } }));
      const tenant = (own['spec'] as { hard: Readonly<Record<string, string>> }).hard;
      const left = await leftOf(hub.controlPlane.client, quota, tenant);
      expect(Object.entries(left).filter(([, amount]) => amount < 0n)).toEqual([]);
      expect(Object.keys(left)).toEqual(expect.arrayContaining(['requests.cpu', 'pods', 'services.nodeports']));
    });

    const image = given.platform === mirror ? 'mirror.example.com/a/web' : 'registry.example.com/payments/web';
    const pod = (fields: Readonly<Record<string, unknown>>, spec: Readonly<Record<string, unknown>> = {}) =>
      ({ spec: podSpec({ containers: [container({ image, ...fields })], ...spec }) }) as unknown as PodLike;

    test('a good pod from inside gets in', async () => {
      const verdict = await podVerdict(syncer(), namespace, pod({}));
      expect(verdict).toEqual({ accepted: true, warnings: [] });
    });

    test.each([
      ['a cached image', pod({ imagePullPolicy: 'IfNotPresent' }), 'images: set imagePullPolicy to Always'],
      ['a privileged one', pod({ securityContext: { privileged: true } }), 'violates PodSecurity'],
      ['a node of its choice', pod({}, { nodeName: 'node-1' }), 'scheduling: nodeName passes by'],
    ])('a bad one does not: %s', async (_what, given, why) => {
      const verdict = await podVerdict(syncer(), namespace, given);
      expect(verdict).toMatchObject({ accepted: false, message: expect.stringContaining(why) });
    });
  },
);

function variant(name: string): Given {
  const found = variants.find(([what]) => what === name);
  if (!found) throw new Error(`cannot find a claim ${name}`);
  return { spec: found[1].spec ?? {} };
}

/** The fields of a claim that mode Namespace has no use for, taken away. */
const asNamespace = {
  mode: 'Namespace',
  edition: 'OSS',
  ...{ controlPlane: {}, expose: {}, sync: {}, shared: [], platform: {} },
} as const;

/** What the server said to objects that are really made, where it refused. */
async function refused(client: ApiClient, all: readonly Manifest[]): Promise<readonly string[]> {
  const verdicts: string[] = [];
  for (const object of all) {
    const verdict = await hub.create(client, object, { keep: true });
    if (verdict !== 'accepted') verdicts.push(`${object.kind} ${object.metadata.name}: ${refusal(verdict)}`);
  }
  return verdicts;
}

function replicas(spec: unknown): number {
  return (spec as { replicas?: number } | undefined)?.replicas ?? 0;
}

const clusterScoped = /^Cluster/;

function within(namespace: string, object: Manifest): Manifest {
  if (clusterScoped.test(object.kind)) return object;
  return { ...object, metadata: { ...object.metadata, namespace } };
}

let count = 0;

function podOf(namespace: string, workload: Manifest, number: number): readonly Manifest[] {
  const [template] = podsOf([workload]).values();
  return Array.from({ length: number }, (): Manifest => {
    count += 1;
    const metadata = { ...template?.metadata, name: `pod-${count}`, namespace } as Manifest['metadata'];
    return { apiVersion: 'v1', kind: 'Pod', metadata, spec: template?.spec };
  });
}

/** The pod as the syncer makes it: marked, so that it is not taken for the control plane. */
function synced(release: string, pod: Manifest): Manifest {
  const labels = { 'vcluster.loft.sh/managed-by': release };
  return { ...pod, metadata: { ...pod.metadata, labels } };
}

function volumesOf(namespace: string, set: Manifest): readonly Manifest[] {
  const { volumeClaimTemplates = [] } = set['spec'] as {
    volumeClaimTemplates?: readonly { metadata: { name: string }; spec: object }[];
  };
  return volumeClaimTemplates.flatMap(({ metadata, spec }) =>
    Array.from({ length: replicas(set['spec']) }, (_, index): Manifest => {
      const name = `${metadata.name}-${set.metadata.name}-${index}`;
      return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name, namespace }, spec };
    }),
  );
}

function objectsOf(outcome: HelmOutcome): readonly Manifest[] {
  if (!outcome.rendered) throw new Error(outcome.message);
  return outcome.objects;
}

function everything(user: string): Manifest {
  return {
    apiVersion: `${rbac}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: user },
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ apiGroup: rbac, kind: 'User', name: user }],
  };
}
