import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { clusterBlueprint } from '../../functions/cluster/blueprint.ts';
import { each, part } from '../../functions/engine/index.ts';
import type { Field, PartData } from '../data/types.ts';
import { ruleAnchor } from '../fields/rule-anchor.ts';
import { everyField } from './fields.ts';
import { kindData, kindFolders, partsOf, tellingParts, unseenParts } from './kinds.ts';
import { platformData } from './platform.ts';
import { servicesData } from './provider.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const paths = (...trees: readonly (readonly Field[])[]): ReadonlySet<string> =>
  new Set(trees.flatMap((fields) => [...everyField(fields)].map(({ path }) => path)));

const build = () => ({ apiVersion: 'v1', kind: 'Secret', metadata: {} });

test('a reader meets the kinds they claim before those that are made for them', () => {
  expect(kindFolders(root)).toEqual(['cluster', 'virtual-cluster', 'tenant', 'enrolment']);
});

test('a part says what it waits for, protects and creates', () => {
  const blueprint = {
    first: part({ why: 'one', outlives: ['second'], gates: 'Ready', build }),
    second: each(() => [], { why: 'many', needs: ['first'], key: String, build }),
  };
  const secret = { group: 'core', version: 'v1', kind: 'Secret' };
  expect(partsOf(blueprint, (name) => (name === 'first' ? [secret] : []))).toEqual([
    { name: 'first', family: false, why: 'one', needs: [], outlives: ['second'], gates: 'Ready', creates: [secret] },
    { name: 'second', family: true, why: 'many', needs: ['first'], outlives: [], creates: [] },
  ]);
});

test('parts that were never seen to create anything are named', () => {
  const parts = partsOf({ a: part({ why: 'one', build }), b: part({ why: 'two', build }) }, (name) =>
    name === 'a' ? [{ group: 'core', version: 'v1', kind: 'Secret' }] : [],
  );
  expect(unseenParts([{ name: 'Cluster', parts }])).toEqual(['b of Cluster']);
});

test('of each area the part that most others wait for tells what a kind is', () => {
  const named = (name: string, gates: string | undefined, needs: readonly string[]): PartData => ({
    name,
    family: false,
    why: '',
    needs,
    outlives: [],
    creates: [],
    ...(gates !== undefined && { gates }),
  });
  const parts = [
    named('key', 'ControlPlane', []),
    named('plane', 'ControlPlane', ['key']),
    named('pool', 'Nodes', ['plane/available']),
    named('alert', undefined, ['plane']),
    named('copy', 'Backup', []),
  ];
  expect(tellingParts(parts, ['Nodes', 'ControlPlane', 'Network']).map(({ name }) => name)).toEqual(['pool', 'plane']);
});

describe('a rule leads to its field', () => {
  test.each(kindFolders(root))('of %s', (folder) => {
    const { spec, status, rules } = kindData(root, folder, clusterBlueprint, () => []);
    const known = paths(spec, status);
    const wanted = rules.flatMap(({ path }) => ruleAnchor(path, (field) => field) ?? []);
    expect(wanted.filter((path) => path !== 'spec' && !known.has(path))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(0);
  });

  test('of every managed resource', async () => {
    const services = await servicesData(root);
    const lost = services.flatMap(({ kinds }) =>
      kinds.flatMap(({ name, spec, status, rules }) => {
        const known = paths(spec, status);
        return rules
          .flatMap(({ path }) => ruleAnchor(path, (field) => field) ?? [])
          .filter((path) => path !== 'spec' && !known.has(path))
          .map((path) => `${name} ${path}`);
      }),
    );
    expect(lost).toEqual([]);
    expect(services.map(({ entry }) => entry.id)).toContain('dns');
  });
});

test('settings say which of them reach what exists', () => {
  const { fields } = platformData(root);
  const reaching = [...everyField(fields)].filter(({ reaches }) => reaches === 'All').map(({ path }) => path);
  expect(reaching.length).toBeGreaterThan(0);
  expect(fields.map(({ name }) => name)).not.toContain('apiVersion');
});
