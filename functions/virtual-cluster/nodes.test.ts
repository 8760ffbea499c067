import { describe, expect, test } from '@jest/globals';
import { type Accepted, at } from '../engine/index.ts';
import { accepted, grown, made, platformWith } from './parts/virtual-cluster.fixture.ts';
import type { VirtualClusterClaimSpec } from './schema.gen.ts';

const general = { name: 'general', selector: { pool: 'a' } };
const gpu = { name: 'gpu', selector: { pool: 'a-gpu' } };

const nodesIn = ({ resources }: Accepted) => {
  const namespace = resources.get('namespace')?.object;
  const annotations = ['spec', 'forProvider', 'manifest', 'metadata', 'annotations'];
  return {
    pool: namespace?.metadata.annotations?.['decided.aerodrome.dev/pool'],
    selector: at(namespace, ...annotations, 'openshift.io/node-selector'),
  };
};

const onGpu: VirtualClusterClaimSpec = { nodes: { selector: { pool: 'a-gpu' } } };

test.each<{
  name: string;
  born?: VirtualClusterClaimSpec;
  spec?: VirtualClusterClaimSpec;
  later: object[];
  want: object;
}>([
  {
    name: 'pools in another order move nobody',
    later: [gpu, general],
    want: { pool: 'general', selector: 'pool=a' },
  },
  {
    name: 'a pool that is gone does, to the first',
    later: [gpu],
    want: { pool: 'gpu', selector: 'pool=a-gpu' },
  },
  {
    name: 'a claim that names another moves itself',
    spec: onGpu,
    later: [general, gpu],
    want: { pool: 'gpu', selector: 'pool=a-gpu' },
  },
  {
    name: 'a claim that names none any more stays where it is',
    born: onGpu,
    later: [general, gpu],
    want: { pool: 'gpu', selector: 'pool=a-gpu' },
  },
])('$name', ({ born = {}, spec = {}, later, want }) => {
  const { observed, answer } = grown({ spec: born, tenantSpec: { nodePools: [general, gpu] } });
  const tenantSpec = { nodePools: later };
  expect(nodesIn(accepted({ spec, observed, tenantSpec, status: answer.status }))).toEqual(want);
});

test('nothing is noted of a tenant without pools', () => {
  expect(nodesIn(grown({}).answer)).toEqual({ pool: undefined, selector: undefined });
});

describe('taints of the hub, for a tenant without pools', () => {
  const open = (...tolerations: readonly object[]) => platformWith({ tenancy: { tolerations } });
  const batch = { key: 'batch', operator: 'Exists' } as const;
  const gpu = { key: 'gpu', operator: 'Equal', value: 'a100', effect: 'NoSchedule' } as const;
  const placed: VirtualClusterClaimSpec = { controlPlane: { placement: { tolerations: [gpu] } } };

  test.each([
    { name: 'any value and effect of a key', platform: open(batch), toleration: { ...gpu, key: 'batch' }, want: [] },
    { name: 'the very one', platform: open(gpu), toleration: gpu, want: [] },
    {
      name: 'none by default',
      toleration: gpu,
      want: [
        'spec.nodes.tolerations: given "gpu=a100:NoSchedule"; the platform allows none (platform setting tenancy.tolerations), and a Tenant those of its nodePools',
      ],
    },
    {
      name: 'no other value',
      platform: open(gpu),
      toleration: { ...gpu, value: 'h100' },
      want: [
        'spec.nodes.tolerations: given "gpu=h100:NoSchedule"; the platform allows gpu=a100:NoSchedule (platform setting tenancy.tolerations), and a Tenant those of its nodePools',
      ],
    },
    {
      name: 'not every value where one is allowed',
      platform: open(gpu),
      toleration: { key: 'gpu', operator: 'Exists', effect: 'NoSchedule' } as const,
      want: [
        'spec.nodes.tolerations: given "gpu:NoSchedule"; the platform allows gpu=a100:NoSchedule (platform setting tenancy.tolerations), and a Tenant those of its nodePools',
      ],
    },
  ])('$name', ({ toleration, want, name: _name, ...given }) => {
    for (const tenant of ['a', null]) {
      const answer = accepted({ ...given, tenant, spec: { nodes: { tolerations: [toleration] } } });
      expect(answer.holds).toEqual(want.map((message) => ({ reason: 'PlatformLimit', message })));
      expect(answer.resources.size > 0).toBe(want.length === 0);
    }
  });

  test('those of its control plane too', () => {
    expect(accepted({ spec: placed }).status).toMatchObject({ phase: 'Blocked', reason: 'PlatformLimit' });
    expect(accepted({ spec: placed, platform: open(gpu) }).holds).toEqual([]);
  });

  test.each(['VCluster', 'Namespace'] as const)('pods may name what the platform allows, in mode %s', (mode) => {
    const allowed = (given: object) => at(made('policy-parameters-policies', given), 'data', 'tolerations');
    expect(allowed({ spec: { mode } })).toBe('');
    expect(allowed({ spec: { mode }, platform: open(batch, gpu) })).toBe('batch\ngpu=a100:NoSchedule');
    const tenantSpec = { nodePools: [{ ...general, tolerations: [{ key: 'own' }] }] };
    expect(allowed({ spec: { mode }, platform: open(batch), tenantSpec })).toBe('own');
  });

  test('a live one keeps what it has when the platform takes it back, and when it asks for more', () => {
    const spec = { ...placed, nodes: { tolerations: [gpu] } };
    const { observed, answer } = grown({ spec, platform: open(gpu) });
    const stripped = ({ resources }: Accepted) =>
      Object.fromEntries([...resources].filter(([name]) => !name.startsWith('policy-parameters')));
    const closed = accepted({ spec, observed, status: answer.status });
    expect(closed.holds).toEqual([]);
    expect(stripped(closed)).toEqual(stripped(answer));
    const more = {
      ...spec,
      nodes: { tolerations: [gpu, batch] },
      controlPlane: { placement: { tolerations: [batch] } },
    };
    const asked = accepted({ spec: more, observed, status: answer.status });
    expect(asked.holds.map(({ message }) => message.split(';')[0])).toEqual([
      'spec.nodes.tolerations: given "batch"',
      'spec.controlPlane.placement.tolerations: given "batch"',
    ]);
    expect(asked.resources.get('namespace')).toEqual(answer.resources.get('namespace'));
    const values = ['spec', 'forProvider', 'values', 'controlPlane', 'statefulSet'];
    const statefulSet = (from: Accepted) => at(from.resources.get('control-plane')?.object, ...values);
    expect(at(statefulSet(asked), 'scheduling')).toEqual(at(statefulSet(answer), 'scheduling'));
  });
});
