import { expect, test } from '@jest/globals';
import { type Accepted, at } from '../engine/index.ts';
import { accepted, grown } from './parts/virtual-cluster.fixture.ts';
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
