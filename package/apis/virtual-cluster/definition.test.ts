import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../../functions/engine/validation/index.ts';
import { virtualClusterSchema } from '../../../functions/virtual-cluster/index.ts';
import { part, readKind } from '../../generate/definition.ts';
import { type Schema, walk } from '../../generate/schema.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const kind = readKind(root, 'virtual-cluster');

const fields = (name: 'spec' | 'status'): [string, Schema][] => {
  const found: [string, Schema][] = [];
  walk(part(kind, name), name, (schema, path) => found.push([path, schema]));
  return found;
};
const spec = fields('spec');
const broken = (list: readonly [string, Schema][], holds: (schema: Schema) => boolean) =>
  list.filter(([, schema]) => !holds(schema)).map(([path]) => path);

const judge = (content: unknown) =>
  validate(virtualClusterSchema, { kind: 'VirtualCluster', metadata: { name: 'shop' }, spec: content }, 'claims');

describe('every field', () => {
  test('has a description', () => {
    expect(broken([...spec, ...fields('status')], ({ description }) => description !== undefined)).toEqual([]);
  });

  test('of text, lists and maps has a bound', () => {
    const bounded = ({ type, ...schema }: Schema) =>
      (type !== 'string' || schema.maxLength !== undefined || schema.enum !== undefined) &&
      (type !== 'array' || schema.maxItems !== undefined) &&
      (type !== 'object' || schema.properties !== undefined || schema.maxProperties !== undefined);
    expect(broken([...spec, ...fields('status')], bounded)).toEqual([]);
  });

  test('of numbers in spec has a least and a most', () => {
    const bounded = ({ type, minimum, maximum }: Schema) =>
      type !== 'integer' || (minimum !== undefined && maximum !== undefined);
    expect(broken(spec, bounded)).toEqual([]);
  });

  test('with a pattern says in words what it accepts', () => {
    expect(broken(spec, ({ pattern, title }) => pattern === undefined || title !== undefined)).toEqual([]);
  });

  test('without a default in the schema is a list entry, required, or says what it means to leave it out', () => {
    const silent = broken(
      spec,
      (schema) => schema.default !== undefined || /Default(s|:| and)/.test(schema.description ?? ''),
    );
    const named = (path: string) => {
      const parent = path.slice(0, path.lastIndexOf('.'));
      const required = spec.find(([other]) => other === parent)?.[1].required ?? [];
      return (
        path.endsWith('[]') || path.endsWith('*') || path === 'spec' || required.includes(path.slice(parent.length + 1))
      );
    };
    expect(silent.filter((path) => !named(path))).toEqual([]);
  });

  test.each(spec.filter(([, schema]) => schema.example !== undefined))('%s accepts its own example', (_, schema) => {
    const { type, pattern = '', maxLength = Number.MAX_VALUE, minimum = -1, maximum = -1, example } = schema;
    if (type === 'integer') expect([Number(example) >= minimum, Number(example) <= maximum]).toEqual([true, true]);
    else
      expect([String(example).length <= maxLength, example]).toEqual([
        true,
        expect.stringMatching(new RegExp(pattern, 'u')),
      ]);
  });
});

test('an empty spec is a whole virtual cluster', () => {
  expect(judge({})).toEqual({
    mistakes: [],
    spec: {
      mode: 'VCluster',
      edition: 'OSS',
      platform: {},
      chart: {},
      resources: { counts: {} },
      controlPlane: {
        store: 'SQLite',
        storage: { retention: 'Delete' },
        placement: { tolerations: [], spread: 'Hosts' },
      },
      expose: {},
      nodes: { type: 'Shared', tolerations: [], machines: [] },
      sync: {
        ingresses: false,
        gatewayApi: false,
        networkPolicies: false,
        podDisruptionBudgets: false,
        serviceAccounts: false,
        persistentVolumes: false,
        ingressClasses: false,
        gatewayClasses: false,
        storageClasses: false,
        priorityClasses: false,
        runtimeClasses: false,
        nodes: false,
        selectors: {},
        customResources: [],
      },
      shared: [],
      isolation: { ingress: true, egress: { cidrs: [] }, limits: {} },
      namespaceLabels: {},
      access: { kubeconfig: 'OIDC', serviceAccountRole: 'admin', groups: [] },
      apps: [],
      appDeletion: 'WithCluster',
      suspended: false,
      paused: false,
      quarantine: false,
      deletionProtection: false,
    },
  });
});
