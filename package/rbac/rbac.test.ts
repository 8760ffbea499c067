import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { at, isObject, type KubeObject, wrappedManifest } from '../../functions/engine/index.ts';
import { hubFor, reconcile } from '../../test/lives/hub.ts';
import { made } from '../../test/lives/made.ts';

const root = new URL('../../', import.meta.url).pathname;

/** Rights over whole objects, for whoever makes them. */
const compose = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

const composed = (['claims', 'namespaced'] as const).flatMap(made);

/** Kinds of Crossplane, its providers and our own: the RBAC manager grants Crossplane what it needs of them. */
const isGranted = ({ apiVersion }: KubeObject): boolean => /(^|\.)(crossplane\.io|aerodrome\.dev)\//.test(apiVersion);

const carried = composed
  .filter(({ kind, ...object }) => kind === 'Object' && at(object, 'spec', 'providerConfigRef', 'name') === 'hub')
  .map((object) => {
    const manifest = at(object, 'spec', 'forProvider', 'manifest');
    return isObject(manifest) ? (manifest as unknown as KubeObject) : wrappedManifest(object);
  });

describe.each([
  { file: 'crossplane.yaml', objects: composed.filter((object) => !isGranted(object)) },
  { file: 'provider-kubernetes.yaml', objects: carried },
])('$file', ({ file, objects }) => {
  const rules = rulesIn(file);
  const whole = rules.filter(({ verbs }) => verbs.join() === compose.join());

  test('allows exactly what is made', () => {
    expect(whole.flatMap(resourcesOf).sort()).toEqual([...new Set(objects.map(resourceOf))].sort());
  });

  test('allows to bind exactly the roles that are bound', () => {
    // A Role's own rights are held as well, since what it allows is composed, too.
    const roles = objects
      .filter((object) => object.kind === 'RoleBinding' && at(object, 'roleRef', 'kind') === 'ClusterRole')
      .map((object) => at(object, 'roleRef', 'name'));
    const bound = rules
      .filter(({ verbs }) => verbs.join() === 'bind')
      .flatMap(({ resourceNames = [] }) => resourceNames);
    expect(bound.toSorted()).toEqual([...new Set(roles)].sort());
  });

  test('allows nothing with a wildcard', () => {
    expect(rules.filter((rule) => JSON.stringify(rule).includes('*'))).toEqual([]);
  });
});

test("nobody gets a role of Kubernetes' own where claims are: whoever may edit there is the providers' master", () => {
  const given = [...composed, ...carried].filter(
    (object) => object.kind === 'RoleBinding' && !String(at(object, 'roleRef', 'name')).startsWith('aerodrome-'),
  );
  const ofHub = given.filter(({ metadata }) => metadata.namespace?.startsWith('vc-'));
  expect(ofHub.length).toBeGreaterThan(0);
  expect(given.filter((object) => !ofHub.includes(object) && at(object, 'roleRef', 'kind') === 'ClusterRole')).toEqual(
    [],
  );
});

test('the provider that carries tokens keeps them out of the status of its Objects', () => {
  const documents = documentsIn('provider-kubernetes.yaml');
  const runtime = documents.find(({ kind }) => kind === 'DeploymentRuntimeConfig');
  expect(at(runtime, 'spec', 'deploymentTemplate', 'spec', 'template', 'spec', 'containers')).toEqual([
    { name: 'package-runtime', args: ['--sanitize-secrets'] },
  ]);
});

test('crossplane.yaml allows to read what the function asks for, and no more', () => {
  const asked = ['ConfigMap', 'IPAddressPool', 'Namespace', 'Tenant'];
  const rules = rulesIn('crossplane.yaml');
  const readable = rules.filter(({ verbs }) => verbs.includes('list') && verbs.includes('watch'));
  const only = rules.filter(({ verbs }) => verbs.join() === 'get,list,watch').flatMap(resourcesOf);
  // Tenants are our own, which the RBAC manager grants; the others are composed as well.
  expect(readable.flatMap(resourcesOf)).toEqual(
    expect.arrayContaining(['/configmaps', '/namespaces', 'metallb.io/ipaddresspools']),
  );
  expect(only).toEqual([]);
  expect(requirementKinds().filter((kind) => kind !== 'EnvironmentConfig')).toEqual(asked);
});

/** Kinds that a cluster asks Crossplane to bring. */
function requirementKinds(): readonly string[] {
  const metadata = { name: 'demo', namespace: 'payments' };
  const claim = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', metadata, spec: {} } as const;
  const { requirements } = reconcile(hubFor(claim, { flavour: 'claims' }));
  return [...new Set([...requirements.values()].map(({ kind }) => kind))].sort();
}

function rulesIn(file: string): readonly Rule[] {
  const role = documentsIn(file).find(({ kind }) => kind === 'ClusterRole');
  return role?.['rules'] as readonly Rule[];
}

function documentsIn(file: string): readonly KubeObject[] {
  const documents = parseAllDocuments(readFileSync(`${root}package/rbac/${file}`, 'utf8'));
  return documents.map((one) => one.toJS() as KubeObject);
}

function resourcesOf({ apiGroups, resources }: Rule): readonly string[] {
  return apiGroups.flatMap((group) => resources.map((resource) => `${group}/${resource}`));
}

/** `group/plural`, as the API server calls it. */
function resourceOf({ apiVersion, kind }: KubeObject): string {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  const singular = kind.toLowerCase();
  return `${group}/${singular.endsWith('y') ? `${singular.slice(0, -1)}ies` : `${singular}s`}`;
}
