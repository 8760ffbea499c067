import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { platformWith } from '../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import { upstreamSchemas } from '../../tools/schemas.ts';
import type { Manifest } from './harness/api-client.ts';
import { apply, applyCrossplaneNamespace, tryApply } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';
import { templateVcluster } from './harness/vcluster.ts';
import { readManifests } from './harness/yaml.ts';
import { examples, type NamedClaim, platforms, variants } from './virtual-cluster/claims.ts';
import { render } from './virtual-cluster/rendered.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const rbac = 'rbac.authorization.k8s.io';
const account = 'system:serviceaccount:crossplane-system:provider-helm-hub';

/** Rights over whole objects, for whoever makes them. */
const compose = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];

/** Of `sync.customResources` in these claims: the hub's operator knows them, the role does not. */
const ofClaims = 'velero.io';

const sync = {
  ...{ ingresses: true, gatewayApi: true, networkPolicies: true, podDisruptionBudgets: true, serviceAccounts: true },
  ...{ ingressClasses: true, gatewayClasses: true, storageClasses: true, priorityClasses: true, runtimeClasses: true },
  ...{ persistentVolumes: true, nodes: true },
} as const;

const generous = platformWith({
  hub: { distribution: 'Kubernetes' },
  tenancy: { podSecurity: { level: 'privileged' } },
});
const isolation = { podSecurity: 'privileged' } as const;

/** All that can be synced and shared, at once: some rights hang on two things together. */
const everything: readonly NamedClaim[] = [
  ['everything', { platform: generous, spec: { shared: ['MetricsServer'], sync, isolation } }],
  [
    'everything, edition Platform',
    {
      platform: generous,
      spec: {
        edition: 'Platform',
        platform: { apiKeySecretRef: { name: 'key' } },
        shared: ['MetricsServer', 'CertManager', 'ExternalSecrets', 'Knative', 'Dapr', 'Istio', 'KubeVirt'],
        sync,
        isolation,
      },
    },
  ],
];
const everywhere = [platforms['OpenShift'], platforms['Kubernetes']].flatMap((platform) =>
  examples.map(([what, given]): NamedClaim => [what, { ...given, ...(platform && { platform }) }]),
);
const claims = [...everywhere, ...variants, ...everything];
const isLicensed = ([, { spec }]: NamedClaim) => spec?.edition === 'Platform';

let hub: ControlPlane;

beforeAll(async () => {
  hub = await startControlPlane();
  await applyCrossplaneNamespace(hub.client);
  const groups = ['gateway.networking.k8s.io', 'helm.m.crossplane.io', 'pkg.crossplane.io'];
  const schemas = await upstreamSchemas('v0.1.81');
  await installSchemas(
    hub,
    schemas.filter(({ spec }) => groups.includes(spec.group)),
  );
}, patience);
afterAll(() => hub?.stop(), patience);

/** What the chart consists of. */
async function chartOf([what, given]: NamedClaim): Promise<readonly Manifest[]> {
  const { release, namespace } = render(given);
  if (!release) return [];
  const outcome = await templateVcluster({ ...release, kubeVersion: '1.35.0' });
  if (!outcome.rendered) throw new Error(`cannot render ${what}: ${outcome.message}`);
  // As Helm does, which knows what belongs to a namespace.
  return outcome.objects.map((object) =>
    object.kind.startsWith('Cluster') ? object : { ...object, metadata: { namespace, ...object.metadata } },
  );
}

describe.each([
  { edition: 'OSS', files: ['provider-helm'], installed: claims.filter((claim) => !isLicensed(claim)) },
  { edition: 'Platform', files: ['provider-helm', 'provider-helm-platform'], installed: claims },
])('the rights of provider-helm, edition $edition', ({ files, installed }) => {
  const manifests = files.flatMap((file) => readManifests(`package/rbac/${file}.yaml`));
  let charts: readonly Manifest[];
  beforeAll(async () => {
    for (const object of manifests) await apply(hub.client, object);
    charts = (await Promise.all(installed.map(chartOf))).flat();
    for (const name of new Set(charts.map(({ metadata }) => metadata.namespace))) {
      if (name !== undefined) await apply(hub.client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    }
  }, patience);

  test(
    'are enough to install the chart as every virtual cluster has it',
    async () => {
      const client = hub.client.as({ user: account, groups: ['system:serviceaccounts', 'system:authenticated'] });
      const refused = new Set<string>();
      for (const object of charts) {
        const granted = { ...object, ...(object['rules'] ? { rules: known(rulesOf(object)) } : {}) };
        // What grants rights is really made: a binding is only judged once there is what it binds.
        const verdict = await tryApply(client, granted, { dryRun: !/^(Cluster)?Role$/.test(object.kind) });
        if (!verdict.accepted) refused.add(`${object.kind} ${object.metadata.name}: ${verdict.message}`);
      }
      expect([...refused]).toEqual([]);
      expect(charts.length).toBeGreaterThan(100);
    },
    patience,
  );

  test('are none that the chart does not need', () => {
    const made = charts.map(({ apiVersion, kind }) => {
      const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
      return { apiGroups: [group], resources: [plural(kind)], verbs: compose };
    });
    // Helm's own.
    const records = { apiGroups: [''], resources: ['secrets'], verbs: compose };
    const granted = known(charts.flatMap(rulesOf));
    const held = manifests.filter(({ kind }) => kind === 'ClusterRole').flatMap(rulesOf);
    expect(rights(held)).toEqual(rights([...made, records, ...granted]));
  });
});

test.each([
  { what: 'make itself an administrator', role: 'cluster-admin' },
  { what: 'bind a role that it does not hold', role: 'aerodrome-crossplane' },
])('it may not $what', async ({ role }) => {
  for (const object of readManifests('package/rbac/crossplane.yaml')) await apply(hub.client, object);
  const binding = {
    apiVersion: `${rbac}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'mine' },
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: role },
    subjects: [{ kind: 'ServiceAccount', namespace: 'crossplane-system', name: 'provider-helm-hub' }],
  };
  const verdict = await tryApply(hub.client.as({ user: account }), binding, { dryRun: true });
  expect(verdict).toMatchObject({ accepted: false, message: expect.stringContaining('attempting to grant') });
});

test('it may not write a role that allows more', async () => {
  const role = {
    apiVersion: `${rbac}/v1`,
    kind: 'ClusterRole',
    metadata: { name: 'mine' },
    rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
  };
  const verdict = await tryApply(hub.client.as({ user: account }), role, { dryRun: true });
  expect(verdict).toMatchObject({ accepted: false, message: expect.stringContaining('attempting to grant') });
});

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

function rulesOf(object: Manifest): readonly Rule[] {
  return (object['rules'] ?? []) as readonly Rule[];
}

function known(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ apiGroups }) => !apiGroups.includes(ofClaims));
}

/** `group/resource verb`, each once. */
function rights(rules: readonly Rule[]): readonly string[] {
  const all = rules.flatMap(({ apiGroups, resources, verbs }) =>
    apiGroups.flatMap((group) => resources.flatMap((resource) => verbs.map((verb) => `${group}/${resource} ${verb}`))),
  );
  return [...new Set(all)].sort();
}

function plural(kind: string): string {
  const singular = kind.toLowerCase();
  return singular.endsWith('s')
    ? `${singular}es`
    : singular.endsWith('y')
      ? `${singular.slice(0, -1)}ies`
      : `${singular}s`;
}
