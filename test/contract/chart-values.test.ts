import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { at, isObject, type KubeObject, stringAt } from '../../functions/engine/index.ts';
import { settled } from '../../functions/simulation/index.ts';
import { type ChartName, chart } from '../../tools/charts.ts';
import { platformChanges } from '../generators/platform.ts';
import { examples } from '../golden/examples.ts';
import { acceptedClaims, hubFor, next, reconcile, withSettings } from '../lives/hub.ts';
import { helmTemplate } from './harness/helm.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

interface Values {
  readonly release: string;
  readonly namespace: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Distinct values of every chart, over examples, generated claims and settings. */
const found = new Map<string, Map<string, Values>>();

beforeAll(() => {
  const claims = [...examples.map(({ claim }) => claim), ...fc.sample(acceptedClaims(), { seed: 2, numRuns: 30 })];
  const settings = fc.sample(platformChanges(), { seed: 2, numRuns: claims.length });
  claims.forEach((claim, index) => {
    // An example as it is, the others on a hub of their own.
    const hub = hubFor(claim, { flavour: 'claims' });
    let world = index < examples.length ? hub : withSettings(hub, settings[index] ?? {});
    for (let round = 0; round < 40; round++) {
      const composed = reconcile(world);
      if (composed.outcome !== 'accepted') return;
      for (const { object } of composed.resources.values()) collect(object, index < examples.length);
      const after = next(world, composed);
      if (settled(world, after)) return;
      world = after;
    }
  });
}, 2 * patience);

/** Add-ons take the claim's own values as well: only those of examples are real. */
function collect(object: KubeObject, isExample: boolean): void {
  const name = stringAt(object, 'spec', 'forProvider', 'chart', 'name') ?? '';
  const values = at(object, 'spec', 'forProvider', 'values');
  if (object.kind !== 'Release' || !isObject(values)) return;
  if (!isExample && !['cilium', 'tetragon', 'falco'].includes(name)) return;
  const own = found.get(name) ?? new Map<string, Values>();
  found.set(name, own);
  const namespace = stringAt(object, 'spec', 'forProvider', 'namespace') ?? '';
  own.set(JSON.stringify(values), { release: object.metadata.name ?? '', namespace, values });
}

const valuesOf = (name: string): readonly Values[] => [...(found.get(name)?.values() ?? [])];

test('the charts that are installed are those that are known here', () => {
  expect([...found.keys()].sort()).toEqual([
    'cert-manager',
    'cilium',
    'external-secrets',
    'falco',
    'kyverno',
    'tetragon',
  ]);
});

describe.each<{ name: ChartName }>([{ name: 'cilium' }, { name: 'tetragon' }])('$name', ({ name }) => {
  test(
    'renders with all values it is given, and its schema accepts them',
    async () => {
      const { folder } = await chart(name);
      for (const { release, namespace, values } of valuesOf(name)) {
        const outcome = await helmTemplate({ chart: folder, release, namespace, values });
        expect(outcome).toMatchObject({ rendered: true });
        expect('objects' in outcome && outcome.objects.length).toBeGreaterThan(3);
      }
    },
    3 * patience,
  );
});

test(
  "Cilium's agents get what the values say",
  async () => {
    const { folder } = await chart('cilium');
    const standard = valuesOf('cilium').find(({ values }) => at(values, 'kubeProxyReplacement') === 'true');
    expect(standard).toBeDefined();
    if (!standard) return;
    const outcome = await helmTemplate({ chart: folder, ...standard });
    const objects = outcome.rendered ? outcome.objects : [];
    const config = objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'cilium-config');
    expect(config?.['data']).toMatchObject({
      'cluster-name': at(standard.values, 'cluster', 'name'),
      'cni-exclusive': 'false',
      'cluster-pool-ipv4-cidr': at(standard.values, 'ipam', 'operator', 'clusterPoolIPv4PodCIDRList', 0),
      'cluster-pool-ipv4-mask-size': String(at(standard.values, 'ipam', 'operator', 'clusterPoolIPv4MaskSize')),
      'kube-proxy-replacement': 'true',
      'routing-mode': 'tunnel',
      'tunnel-port': String(at(standard.values, 'tunnelPort')),
      'tunnel-protocol': 'vxlan',
    });
  },
  patience,
);

test("cert-manager's schema accepts the values", async () => {
  const { valuesSchema = '' } = await chart('cert-manager');
  const check = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(valuesSchema, 'utf8')),
  );
  expect(valuesOf('cert-manager').length).toBeGreaterThan(0);
  for (const { values } of valuesOf('cert-manager')) expect([check(values), check.errors]).toEqual([true, null]);
});

test.each<{ name: ChartName }>([
  { name: 'cilium' },
  { name: 'tetragon' },
  { name: 'kyverno' },
  { name: 'cert-manager' },
])('$name knows every value it is given', async ({ name }) => {
  const { values: defaults, folder } = await chart(name);
  const known: unknown = parse(readFileSync(defaults, 'utf8'));
  // A few values have no default, but the templates look at them.
  const templates = textOf(join(folder, 'templates'));
  expect(valuesOf(name).length).toBeGreaterThan(0);
  const paths = new Set(valuesOf(name).flatMap(({ values }) => unknownPaths(values, known, '')));
  expect([...paths].filter((path) => !templates.includes(`.Values${path} `))).toEqual([]);
});

function textOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}

/** Paths in values that a chart's own defaults do not have; what stands in an empty map there is the user's. */
function unknownPaths(values: unknown, known: unknown, path: string): readonly string[] {
  if (!isObject(values)) return [];
  if (isObject(known) && Object.keys(known).length === 0) return [];
  return Object.entries(values).flatMap(([key, below]) => {
    const own = `${path}.${key}`;
    return isObject(known) && Object.hasOwn(known, key) ? unknownPaths(below, known[key], own) : [own];
  });
}
