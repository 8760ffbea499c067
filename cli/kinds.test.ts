import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { type KubeObject, listAt, stringAt } from '../functions/engine/index.ts';
import { claim, claimOf, command } from './testing/aerodrome.ts';

const tenant = (spec = '{namespaces: [{name: live}, {name: test}]}') => claimOf('Tenant', 'shop', spec);
const virtual = (spec = '{size: large}', namespace = 'tenant-shop') =>
  claimOf('VirtualCluster', 'web', spec, namespace);
const home = (labels: string) => `apiVersion: v1
kind: Namespace
metadata: {name: team-web, labels: ${labels}}
`;
const together = (...documents: readonly string[]) => documents.join('---\n');
const read = (text: string) => parseAllDocuments(text).map((document) => document.toJS() as KubeObject);

interface Entry {
  readonly xr: KubeObject;
  readonly plan: readonly { readonly name: string; readonly state: string }[];
}

/** What is rendered of a file, a claim each. */
async function rendered(file: string, ...options: readonly string[]): Promise<readonly Entry[]> {
  const { stdout, stderr } = await command(['render', 'in.yaml', '-o', 'json', ...options], {
    files: { 'in.yaml': file, 'tenant.yaml': tenant('{allowed: {sizes: [small]}}') },
  });
  expect(stderr).toBe('');
  const entries: Entry | readonly Entry[] = JSON.parse(stdout);
  return [entries].flat();
}

describe('render', () => {
  test('lists the namespaces of a tenant among its resources', async () => {
    const [entry] = await rendered(tenant());
    const names = entry?.plan.map(({ name }) => name).filter((name) => name.startsWith('namespace-'));
    expect(names).toEqual(['namespace-live', 'namespace-test']);
  });

  test('shows them as the virtual clusters they are once the claim namespace is there', async () => {
    const files = { 'in.yaml': tenant() };
    const { stdout } = await command(['simulate', 'in.yaml', '-o', 'json'], { files });
    const { resources } = JSON.parse(stdout) as { readonly resources: readonly { readonly object: KubeObject }[] };
    const children = resources.map(({ object }) => object).filter(({ kind }) => kind === 'VirtualCluster');
    expect(children.map(({ metadata, spec }) => [metadata.namespace, metadata.name, stringAt(spec, 'mode')])).toEqual([
      ['tenant-shop', 'live', 'Namespace'],
      ['tenant-shop', 'test', 'Namespace'],
    ]);
  });

  test.each([
    {
      why: 'a claim in the namespace that its Tenant makes is the tenant’s',
      file: together(tenant('{}'), virtual()),
      want: ['Pending', 'shop'],
    },
    {
      why: 'whatever is written first',
      file: together(virtual(), tenant('{}')),
      want: ['Pending', 'shop'],
    },
    {
      why: 'and it may not have what the Tenant does not allow',
      file: together(virtual(), tenant('{allowed: {sizes: [small]}}')),
      want: ['Blocked', 'shop'],
    },
    {
      why: 'a Namespace that is given decides',
      file: together(home('{aerodrome.dev/tenant: shop}'), virtual('{}', 'team-web'), tenant('{}')),
      want: ['Pending', 'shop'],
    },
    {
      why: 'the Tenant may be in another file',
      file: virtual(),
      options: ['--required', 'tenant.yaml'],
      want: ['Blocked', 'shop'],
    },
    {
      why: 'a Tenant that is missing is no mistake, and nothing is made',
      file: together(home('{aerodrome.dev/tenant: nobody}'), virtual('{}', 'team-web')),
      want: ['Blocked', 'nobody'],
    },
    {
      why: 'a claim in nobody’s namespace is nobody’s',
      file: together(virtual('{}', 'elsewhere'), tenant('{}')),
      want: ['Pending', undefined],
    },
  ])('$why', async ({ file, options = [], want }) => {
    const entries = await rendered(file, ...options);
    const found = entries.find(({ xr }) => xr.kind === 'XVirtualCluster')?.xr;
    expect(['phase', 'tenant'].map((field) => stringAt(found, 'status', field))).toEqual(want);
  });

  test('a tenant counts what is claimed in its namespace', async () => {
    const [entry] = await rendered(together(tenant('{}'), virtual(), claim('hub', '{}', 'tenant-shop')));
    expect(['clusters', 'virtualClusters'].map((field) => stringAt(entry?.xr, 'status', field))).toEqual([
      '1/3',
      '1/10',
    ]);
  });
});

test('validate names every claim of every kind, and every mistake', async () => {
  const good = together(tenant('{}'), virtual(), claim('hub', '{}', 'tenant-shop'));
  expect(await command(['validate', 'in.yaml'], { files: { 'in.yaml': good } })).toEqual({
    status: 0,
    stderr: '',
    stdout: 'in.yaml: Tenant/shop: ok\nin.yaml: VirtualCluster/web: ok\nin.yaml: Cluster/hub: ok\n',
  });
  const bad = together(tenant('{quarantine: "yes"}'), virtual('{mode: Nmaespace}'));
  const { status, stderr } = await command(['validate', 'in.yaml'], { files: { 'in.yaml': bad } });
  expect(stderr).toMatch(
    /^in\.yaml: Tenant\/shop: spec\.quarantine: .*\nin\.yaml: VirtualCluster\/web: spec\.mode: .*\n$/,
  );
  expect(status).toBe(1);
});

test.each([
  {
    name: 'what its tenant does not allow',
    file: together(
      tenant('{allowed: {sizes: [small]}}'),
      home('{aerodrome.dev/tenant: shop}'),
      virtual('{size: large}', 'team-web'),
    ),
    said: 'TenantLimit: spec.size: given "large"; tenant shop allows small',
  },
  {
    name: 'a tenant that is not there',
    file: together(home('{aerodrome.dev/tenant: shop}'), virtual('{}', 'team-web')),
    said: 'TenantMissing: namespace team-web belongs to tenant shop, and there is no Tenant of that name: nothing new is made, and what exists stays as it is',
  },
])('validate says what is held, which is no mistake: $name', async ({ file, said }) => {
  const { status, stderr, stdout } = await command(['validate', 'in.yaml'], { files: { 'in.yaml': file } });
  const lines = stdout.split('\n').filter((line) => line.includes('VirtualCluster/web'));
  expect({ status, stderr, lines }).toEqual({
    status: 0,
    stderr: '',
    lines: ['in.yaml: VirtualCluster/web: ok', `in.yaml: VirtualCluster/web: held: ${said}`],
  });
});

test('xr turns a virtual cluster into its composite and leaves a tenant as it is', async () => {
  const { stdout } = await command(['xr', 'in.yaml'], { files: { 'in.yaml': together(tenant('{}'), virtual()) } });
  expect(read(stdout).map(({ kind, metadata }) => [kind, metadata.namespace, metadata.name])).toEqual([
    ['Tenant', undefined, 'shop'],
    ['XVirtualCluster', undefined, 'web-05j12'],
  ]);
});

describe('simulate', () => {
  test('plays the claim, and not the Tenant beside it', async () => {
    const files = { 'in.yaml': together(tenant('{}'), virtual()) };
    const { stdout, status } = await command(['simulate', 'in.yaml'], { files });
    expect(stdout).toMatch(/^VirtualCluster tenant-shop\/web /);
    expect(stdout).toMatch(/\nReady after \d+ rounds/);
    expect(status).toBe(0);
  });

  test.each([
    [
      'claims',
      'VirtualCluster',
      '{apps: [{name: a, chart: {repository: "https://c.example.com", name: a, version: "1.0.0"}}]}',
    ],
    ['namespaced', 'VirtualCluster', '{}'],
    ['namespaced', 'Tenant', '{namespaces: [{name: live}]}'],
  ])(
    'in the %s flavour a %s is made of at most fifty resources, each after what it waits for',
    async (flavour, kind, spec) => {
      const file = claimOf(kind, 'web', spec, kind === 'Tenant' ? undefined : 'team-web');
      const { stdout } = await command(
        ['simulate', 'in.yaml', '-o', 'json', '--until', 'settled', '--flavour', flavour],
        {
          files: { 'in.yaml': file },
        },
      );
      const { rounds, ready, resources } = JSON.parse(stdout);
      const applied = new Set<string>();
      for (const round of rounds) {
        for (const name of round.applied) applied.add(name);
        for (const { name } of round.waiting) expect(applied).not.toContain(name);
        expect(round.removed).toEqual([]);
      }
      expect(ready).toBe(true);
      expect(listAt({ resources }, 'resources').length).toBeLessThanOrEqual(50);
    },
  );
});
