import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { packageContents } from '../../../package/contents.ts';
import { rows } from '../../../package/generate/provider/conversions.fixture.ts';
import { type CustomResourceDefinition, crdOf } from '../../../package/generate/provider/crd.ts';
import { readDefined } from '../../../package/generate/provider/defined.ts';
import { definedExample } from '../../../package/generate/provider/defined-outputs.ts';
import { type OpenApiDocument, readDocument } from '../../../package/generate/provider/document.ts';
import { exampleValue } from '../../../package/generate/provider/example-value.ts';
import { type Example, fullExample, minimalExample } from '../../../package/generate/provider/examples.ts';
import type { Kind, Parameter } from '../../../package/generate/provider/kind.ts';
import { kindsOf } from '../../../package/generate/provider/kinds.ts';
import { readServices } from '../../../package/generate/provider/outputs.ts';
import { upstreamSchemas } from '../../../tools/schemas.ts';
import type { Manifest } from '../harness/api-client.ts';
import { pathOf, tryApply } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { tryInstallSchemas } from '../harness/install-schemas.ts';

/** What is generated for the provider, judged by a real API server. */
const root = new URL('../../../', import.meta.url).pathname;
const services = await readServices(root.replace(/\/$/, ''));
const definedKinds = readDefined(root.replace(/\/$/, '')).flatMap((service) =>
  service.kinds.map((kind) => ({ service, kind })),
);
const kinds = services.flatMap((service) =>
  service.kinds.map((kind) => ({
    title: `${service.name} ${kind.name}`,
    document: service.document,
    kind,
    minimal: minimalExample(service, kind, services),
    full: fullExample(service, kind, services),
  })),
);

type Schema = Parameters<typeof tryInstallSchemas>[1][number];

const files = packageContents(root.replace(/\/$/, '')).find(({ name }) => name === 'provider-aerodrome')?.files ?? [];
const crds = files
  .slice(1)
  .map((file) => parse(readFileSync(root + file, 'utf8')) as Schema & CustomResourceDefinition);

let hub: ControlPlane;
let refused: Awaited<ReturnType<typeof tryInstallSchemas>>;
beforeAll(async () => {
  hub = await startControlPlane();
  refused = await tryInstallSchemas(hub.client, crds);
}, 300_000);
afterAll(() => hub.stop());

describe('CRDs of the package', () => {
  test('are accepted and served, without a warning', async () => {
    expect(refused).toEqual([]);
    for (const crd of crds) {
      expect(await tryApply(hub.client, crd as unknown as Manifest)).toMatchObject({ accepted: true, warnings: [] });
    }
  });

  test('hold every kind, and config kinds besides', () => {
    const configs = ['ClusterProviderConfig', 'ProviderConfig', 'ProviderConfigUsage'];
    expect(crds.map(({ spec }) => spec.names.kind).sort()).toEqual(
      [...kinds.map(({ kind }) => kind.name), ...definedKinds.map(({ kind }) => kind.name), ...configs].sort(),
    );
  });

  test.each(
    crds.filter(({ spec }) => spec.group !== 'm.aerodrome.dev').map((crd) => [crd.metadata.name, crd] as const),
  )('%s keeps to the conventions of managed resources', (_name, crd) => {
    const [version] = crd.spec.versions;
    const isDefined = definedKinds.some(({ kind }) => kind.name === crd.spec.names.kind);
    const reachedBy = isDefined ? [] : ['providerConfigRef'];
    expect({
      scope: crd.spec.scope,
      categories: crd.spec.names['categories'],
      columns: version?.additionalPrinterColumns.map(({ name }) => name),
      subresources: version?.subresources,
      fields: Object.keys(version?.schema.openAPIV3Schema.properties?.['spec']?.properties ?? {}).filter(
        (name) => name !== 'initProvider',
      ),
      status: Object.keys(version?.schema.openAPIV3Schema.properties?.['status']?.properties ?? {}),
    }).toEqual({
      scope: 'Namespaced',
      categories: ['crossplane', 'managed', 'aerodrome'],
      columns: ['SYNCED', 'READY', 'EXTERNAL-NAME', 'AGE'],
      subresources: { status: {} },
      fields: ['forProvider', 'managementPolicies', ...reachedBy, 'writeConnectionSecretToRef'],
      status: ['atProvider', 'conditions', 'observedGeneration', 'lastHandledReconcileAt'],
    });
  });
});

test('the cost of rules is bounded, whatever a document leaves without bounds', async () => {
  const [text, any] = [{ type: 'string' }, { type: 'object' }];
  const map = { type: 'object', additionalProperties: text };
  const nested = { type: 'array', items: { type: 'array', items: map } };
  const shapes = [text, any, map, { type: 'array', items: text }, nested];
  const properties = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, shapes[index % 5]]));
  const body = { type: 'object', required: Object.keys(properties), properties };
  const json = (schema: unknown) => ({ content: { 'application/json': { schema } } });
  const parameters = [{ name: 'id', in: 'path', required: true, schema: text }];
  const paths = {
    '/things': { post: { operationId: 'create', requestBody: json(body) } },
    '/things/{id}': {
      parameters,
      get: { operationId: 'get', responses: { 200: json({ ...body, properties: { ...properties, id: text } }) } },
      delete: { operationId: 'delete' },
    },
  };
  const fail = (...said: readonly string[]): never => {
    throw new Error(said.join(': '));
  };
  // Without an update no field can change: a rule for each of them, besides one that requires it.
  const operations = { create: 'create', get: 'get', delete: 'delete' };
  const things = { Thing: { why: 'Costs.', identity: { from: 'api', id: 'id' }, operations } } as const;
  const document = readDocument(JSON.stringify({ openapi: '3.1.0', paths }), fail);
  const costly = kindsOf(
    { service: 'costly', kinds: things },
    document,
    { document: fail, descriptor: fail },
    () => {},
  );
  expect(await tryInstallSchemas(hub.client, costly.map(crdOf) as unknown as Schema[])).toEqual([]);
});

describe('safe-start', () => {
  const kind = 'ManagedResourceDefinition';

  test('Crossplane may hold back every kind that is not a config', async () => {
    const definition = (await upstreamSchemas('v0.1.81')).find(({ spec }) => spec.names.kind === kind);
    expect(await tryInstallSchemas(hub.client, definition === undefined ? [] : [definition])).toEqual([]);
    for (const { metadata, spec } of crds.filter((crd) => crd.spec.group !== 'm.aerodrome.dev')) {
      const held = { apiVersion: 'apiextensions.crossplane.io/v1alpha1', kind, metadata: { name: metadata.name } };
      const verdict = await tryApply(hub.client, { ...held, spec: { ...spec, state: 'Inactive' } });
      expect(verdict).toMatchObject({ accepted: true, warnings: [], object: { spec: { versions: spec.versions } } });
    }
  });
});

describe('configs', () => {
  const page = readFileSync(`${root}docs/provider/README.md`, 'utf8');
  const shown = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => parse(text) as Manifest);

  test.each(shown.map((config) => [config.kind, config] as const))(
    '%s of the overview is accepted',
    async (_, config) => {
      expect(await judge(config)).toEqual([]);
    },
  );

  test.each<readonly [why: string, kind: string, spec: object, found: readonly string[]]>([
    ['a Secret is named', 'ProviderConfig', { source: 'Secret' }, ['secretRef is required where source is Secret']],
    [
      'a token is fetched somewhere',
      'ProviderConfig',
      { source: 'Secret', secretRef: { name: 'a' }, type: 'OAuth2' },
      ['oauth2 is required where type is OAuth2'],
    ],
    [
      'a file is named',
      'ClusterProviderConfig',
      { source: 'Filesystem' },
      ['fs is required where source is Filesystem'],
    ],
    [
      'namespaces read no files of the provider',
      'ProviderConfig',
      { source: 'Filesystem' },
      ['Unsupported value: "Filesystem"'],
    ],
  ])('%s', async (_why, kind, credentials, found) => {
    const metadata = { name: 'wrong', ...(kind === 'ProviderConfig' && { namespace: 'default' }) };
    const spec = { endpoint: 'http://127.0.0.1', credentials };
    const said = await judge({ apiVersion: 'm.aerodrome.dev/v1alpha1', kind, metadata, spec });
    expect(said.filter((one) => found.some((text) => one.includes(text)))).toHaveLength(found.length);
  });

  test('a service that is misspelt is refused', async () => {
    const metadata = { name: 'wrong', namespace: 'default' };
    const spec = { endpoint: 'http://127.0.0.1', credentials: { source: 'None' }, services: { dsn: {} } };
    const said = await judge({ apiVersion: 'm.aerodrome.dev/v1alpha1', kind: 'ProviderConfig', metadata, spec });
    expect(said).toEqual([expect.stringContaining('its names are those of services: backup, cmdb, customers, dns')]);
  });

  test('columns are those of the contract', () => {
    const columns = Object.fromEntries(
      crds
        .filter(({ spec }) => spec.group === 'm.aerodrome.dev')
        .map(({ spec }) => [
          `${spec.names.kind} (${spec.scope})`,
          spec.versions[0]?.additionalPrinterColumns.map(({ name }) => name),
        ]),
    );
    expect(columns).toEqual({
      'ClusterProviderConfig (Cluster)': ['AGE', 'SECRET-NAME'],
      'ProviderConfig (Namespaced)': ['AGE', 'SECRET-NAME'],
      'ProviderConfigUsage (Namespaced)': ['AGE', 'CONFIG-NAME', 'RESOURCE-KIND', 'RESOURCE-NAME'],
    });
  });
});

describe('examples', () => {
  test.each(kinds)('$title: the smallest and the one with everything are accepted', async ({ minimal, full }) => {
    expect(await judge(minimal)).toEqual([]);
    expect(await judge(full)).toEqual([]);
  });

  test.each(kinds)('$title: defaults are those of the contract', async ({ minimal }) => {
    const { status, body } = await post(minimal);
    expect({ status, spec: (body as Example).spec }).toMatchObject({
      status: 201,
      spec: { managementPolicies: ['*'], providerConfigRef: { kind: 'ClusterProviderConfig', name: 'default' } },
    });
  });
});

describe('kinds that are defined, not described', () => {
  test.each(definedKinds)(
    '$kind.name: examples are accepted, and defaults are filled in',
    async ({ service, kind }) => {
      const minimal = definedExample(service, kind, false);
      expect(await judge(minimal)).toEqual([]);
      expect(await judge(definedExample(service, kind, true))).toEqual([]);
      expect((await post(minimal)).body).toMatchObject({ spec: { managementPolicies: ['*'] } });
    },
  );

  const forProvider = {
    kubeconfigSecretRef: { name: 'guest' },
    serviceAccount: { namespace: 'kube-system', name: 'deployer' },
  };
  const kubeconfig = (fields: object, others: object = {}) => ({
    apiVersion: 'access.m.aerodrome.dev/v1alpha1',
    kind: 'Kubeconfig',
    metadata: { name: 'wrong', namespace: 'default' },
    spec: { forProvider: { ...forProvider, ...fields }, writeConnectionSecretToRef: { name: 'published' }, ...others },
  });

  test.each<readonly [why: string, given: object, found: string | undefined]>([
    ['the shortest life', kubeconfig({ expiration: '10m' }), undefined],
    ['shorter than any', kubeconfig({ expiration: '9m59s' }), 'expiration must be between 10m and 720h'],
    ['no short life', kubeconfig({ expiration: '721h' }), 'expiration must be between 10m and 720h'],
    ['renewed at once', kubeconfig({ renewBefore: '24h' }), 'renewBefore must be shorter than'],
    ['not published', kubeconfig({}, { writeConnectionSecretToRef: undefined }), 'Required value'],
    [
      'published where it came from',
      kubeconfig({}, { writeConnectionSecretToRef: { name: 'guest' } }),
      'another Secret',
    ],
    ['an address with a password', kubeconfig({ server: 'https://a:b@example.com' }), 'should match'],
    [
      'a config that it does not use',
      kubeconfig({}, { providerConfigRef: { kind: 'ProviderConfig', name: 'a' } }),
      'unknown',
    ],
  ])('Kubeconfig: %s', async (_why, given, found) => {
    const said = await judge(given);
    expect(said.length > 0).toBe(found !== undefined);
    if (found !== undefined) expect(said.join()).toContain(found);
  });
});

/** Every set of policies that the contract knows (none of them: paused), and whether it creates or changes anything. */
const policySets: readonly (readonly [policies: readonly string[], acts: boolean])[] = [
  [['*'], true],
  [['Observe', 'Create', 'Update', 'Delete', 'LateInitialize'], true],
  [['Observe'], false],
  [[], false],
  [['Observe', 'Create', 'Update', 'Delete'], true],
  [['Observe', 'Create', 'Update', 'LateInitialize'], true],
  [['Observe', 'Create', 'Update'], true],
  [['Observe', 'Create', 'Delete', 'LateInitialize'], true],
  [['Observe', 'Create', 'LateInitialize'], true],
  [['Observe', 'Create', 'Delete'], true],
  [['Observe', 'Create'], true],
  [['Observe', 'Delete'], false],
  [['Observe', 'Update'], true],
  [['Observe', 'LateInitialize'], false],
  [['Observe', 'Update', 'LateInitialize'], true],
];

describe('fields that are required unless the resource is only observed', () => {
  test.each(kinds)('$title: all of them are missed, for every set of policies', async ({ kind, minimal }) => {
    const forProvider = pick(minimal, (parameter) => parameter.need === 'always', kind);
    for (const [managementPolicies, acts] of policySets) {
      const found = await judge({ ...minimal, spec: { forProvider, managementPolicies } });
      expect({ managementPolicies, found: found.sort() }).toEqual({
        managementPolicies,
        found: acts
          ? kind.parameters
              .filter(({ need }) => need === 'unless-observed')
              .map(missing)
              .sort()
          : [],
      });
    }
  });

  test.each(kinds)('$title: each of them is missed alone', async ({ kind, minimal }) => {
    for (const parameter of kind.parameters.filter(({ need }) => need === 'unless-observed')) {
      const forProvider = pick(minimal, (other) => other !== parameter, kind);
      expect(await judge({ ...minimal, spec: { forProvider } })).toEqual([missing(parameter)]);
    }
  });

  test.each(kinds)('$title: initProvider or a reference may give them', async ({ kind, minimal, document }) => {
    for (const parameter of kind.parameters.filter(({ need }) => need === 'unless-observed')) {
      const { name, reference, identifies, field } = parameter;
      const forProvider = pick(minimal, (other) => other !== parameter, kind);
      const initProvider = { [name]: sampleOf(parameter, minimal, document) };
      if (!identifies && !field.secret) {
        expect(await judge({ ...minimal, spec: { forProvider, initProvider } })).toEqual([]);
      }
      if (reference === undefined) continue;
      const { refField, selectorField, many } = reference;
      const ref = many ? [{ name: 'x' }] : { name: 'x' };
      expect(await judge({ ...minimal, spec: { forProvider: { ...forProvider, [refField]: ref } } })).toEqual([]);
      const selected = { ...forProvider, [selectorField]: { matchLabels: { a: 'b' } } };
      expect(await judge({ ...minimal, spec: { forProvider: selected } })).toEqual([]);
    }
  });
});

const fixed = kinds.flatMap(({ title, kind, minimal, document }) =>
  kind.parameters
    .filter(({ field }) => field.immutable === true)
    .map((parameter) => ({ title: `${title}.${parameter.name}`, kind, minimal, document, parameter })),
);

describe('fields that cannot change once they are set', () => {
  test.each(fixed)('$title', async ({ kind, minimal, document, parameter }) => {
    const { name, schema, reference } = parameter;
    const first = sampleOf(parameter, minimal, document);
    const others = pick(minimal, (other) => other !== parameter, kind);
    const spec = (forProvider: unknown) => ({ forProvider, managementPolicies: ['Observe'] });
    const metadata = { ...minimal.metadata, name: `fixed-${name.toLowerCase()}` };
    const unset = { ...minimal, metadata, spec: spec(others) } as unknown as Manifest;
    const path = await pathOf(hub.client, unset);
    const collection = path.slice(0, path.lastIndexOf('/'));
    const made = await hub.client.call({ method: 'POST', path: collection, body: unset });
    expect(made.status).toBe(201);

    // Set where it was unset, as a reference does it.
    const set = await put(path, { ...(made.body as Manifest), spec: spec({ ...others, [name]: first }) });
    expect(causes(set)).toEqual([]);
    const message = `Invalid value: spec.forProvider.${name} cannot change once it is set`;
    const stored = set.body as Manifest;
    const changed = await put(path, { ...stored, spec: spec({ ...others, [name]: altered(first, schema.enum) }) });
    expect(causes(changed)).toContain(message);
    expect(causes(await put(path, { ...stored, spec: spec(others) }))).toEqual([message]);
    // What it was taken from may change at any time.
    if (reference !== undefined) {
      const selector = { [reference.selectorField]: { matchLabels: { a: 'b' } } };
      expect(causes(await put(path, { ...stored, spec: spec({ ...others, [name]: first, ...selector }) }))).toEqual([]);
    }
    await hub.client.call({ method: 'DELETE', path });
  });
});

describe('conversions of schemas', () => {
  const group = 'conversions.example.com';
  const cases = rows.map((row, index) => ({ ...row, field: `row${index}` }));

  let refused: unknown;
  beforeAll(async () => {
    const properties = Object.fromEntries(cases.map(({ field, want }) => [field, want]));
    const openAPIV3Schema = { type: 'object', properties: { spec: { type: 'object', properties } } };
    const names = { kind: 'Conversion', listKind: 'ConversionList', plural: 'conversions', singular: 'conversion' };
    const versions = [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema } }];
    const crd = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `conversions.${group}` },
      spec: { group, scope: 'Namespaced', names, versions },
    };
    refused = await tryInstallSchemas(hub.client, [crd as unknown as Schema]);
  });

  test('an API server accepts them all', () => expect(refused).toEqual([]));

  test.each(cases.filter(({ takes, refuses }) => takes ?? refuses))(
    '$name',
    async ({ field, takes = [], refuses = [] }) => {
      const said = async (value: unknown) =>
        judge({
          apiVersion: `${group}/v1`,
          kind: 'Conversion',
          metadata: { name: 'value', namespace: 'default' },
          spec: { [field]: value },
        });
      for (const value of takes) expect({ value, found: await said(value) }).toEqual({ value, found: [] });
      for (const value of refuses)
        expect({ value, count: (await said(value)).length }).not.toEqual({ value, count: 0 });
    },
  );
});

/** What an example says of a field, or could say where it refers to another object. */
function sampleOf({ name, place }: Parameter, { spec }: Example, document: OpenApiDocument): unknown {
  return spec.forProvider[name] ?? exampleValue(place, name, { document, full: true, replace: () => undefined });
}

/** The fields of an example's forProvider that belong to the parameters chosen. */
function pick({ spec }: Example, chosen: (parameter: Parameter) => boolean, { parameters }: Kind) {
  const dropped = parameters
    .filter((parameter) => !chosen(parameter))
    .flatMap(({ name, reference }) => [name, `${name}SecretRef`, reference?.refField]);
  return Object.fromEntries(Object.entries(spec.forProvider).filter(([name]) => !dropped.includes(name)));
}

function missing({ name, field, reference }: Parameter): string {
  const or = reference === undefined ? '' : `, or ${reference.refField} or ${reference.selectorField}`;
  return `Required value: spec.forProvider.${field.secret ? `${name}SecretRef` : name} is a required parameter${or}`;
}

/** Another value of the same type. */
function altered(value: unknown, list: readonly unknown[] | undefined): unknown {
  if (list !== undefined) return list.find((one) => one !== value) ?? 'x';
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return value.map((one) => altered(one, undefined));
  if (typeof value === 'object' && value !== null) return {};
  const text = String(value);
  return text.replace(/[a-z0-9](?=[^a-z0-9]*$)/, (last) =>
    last === '1' ? '2' : last === 'a' ? 'b' : /\d/.test(last) ? '1' : 'a',
  );
}

/** What the API server finds wrong with a new object; nothing of it stays. */
async function judge(object: object): Promise<string[]> {
  return causes(await post(object));
}

async function post(object: object) {
  const path = await pathOf(hub.client, object as Manifest);
  const query = '?dryRun=All&fieldValidation=Strict';
  return hub.client.call({ method: 'POST', path: path.slice(0, path.lastIndexOf('/')) + query, body: object });
}

const put = (path: string, body: unknown) => hub.client.call({ method: 'PUT', path, body });

function causes({ status, body }: { readonly status: number; readonly body: unknown }): string[] {
  if (status < 400) return [];
  const { details, message } = body as { details?: { causes?: readonly { message: string }[] }; message: string };
  return details?.causes?.map((cause) => cause.message) ?? [message];
}
