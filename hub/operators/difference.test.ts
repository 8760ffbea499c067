import { describe, expect, test } from '@jest/globals';
import { differenceOf } from './difference.ts';

const live = {
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'NodePool',
  metadata: { name: 'a', resourceVersion: '7', finalizers: ['foregroundDeletion'], labels: { a: '1' } },
  spec: { replicas: 1, management: { upgradeType: 'Replace' } },
  status: { replicas: 0, conditions: [{ type: 'Ready', status: 'False' }] },
};

describe('what is written', () => {
  test.each([
    ['nothing where nothing is different', live, { content: undefined, status: undefined }],
    [
      'nothing where only members are in another order',
      { ...live, status: { conditions: [{ status: 'False', type: 'Ready' }], replicas: 0 } },
      { content: undefined, status: undefined },
    ],
    [
      'the whole status, where anything in it is',
      { ...live, status: { replicas: 1 } },
      { content: undefined, status: { replicas: 1 } },
    ],
    [
      'of the spec what is new',
      { ...live, spec: { ...live.spec, management: { upgradeType: 'Replace', autoRepair: true } } },
      { content: { spec: { management: { autoRepair: true } } }, status: undefined },
    ],
    [
      'null for what is gone',
      { ...live, spec: { replicas: 1 } },
      { content: { spec: { management: null } }, status: undefined },
    ],
    [
      'annotations, labels and owners, and no other metadata',
      { ...live, metadata: { ...live.metadata, resourceVersion: '8', generation: 3, annotations: { b: '2' } } },
      { content: { metadata: { annotations: { b: '2' } } }, status: undefined },
    ],
    [
      'finalizers beside those of others',
      { ...live, metadata: { ...live.metadata, finalizers: ['own'] } },
      { content: { metadata: { finalizers: ['foregroundDeletion', 'own'] } }, status: undefined },
    ],
  ])('%s', (_, played, want) => {
    expect(differenceOf(live, played)).toEqual(want);
  });
});
