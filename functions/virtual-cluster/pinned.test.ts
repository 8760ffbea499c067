import { describe, expect, test } from '@jest/globals';
import { at } from '../engine/index.ts';
import { accepted, chartValues, grown } from './parts/virtual-cluster.fixture.ts';
import type { VirtualClusterClaimSpec } from './schema.gen.ts';

const etcd: VirtualClusterClaimSpec = { controlPlane: { store: 'Etcd', replicas: 3, storage: { size: '8Gi' } } };
const onPlatform = { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } } as const;
const machines: VirtualClusterClaimSpec = {
  ...onPlatform,
  expose: { type: 'LoadBalancer' },
  nodes: { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a' }] },
};

describe('what was decided at creation stays', () => {
  test.each<{ name: string; made: VirtualClusterClaimSpec; edit: VirtualClusterClaimSpec; message: string }>([
    {
      name: 'mode',
      made: {},
      edit: { mode: 'Namespace' },
      message: 'spec.mode (was VCluster, is Namespace)',
    },
    {
      name: 'SQLite does not become Etcd: vcluster would start an empty one, and remove every pod it does not know',
      made: {},
      edit: { controlPlane: { store: 'Etcd' } },
      message: 'spec.controlPlane.store (was SQLite, is Etcd)',
    },
    {
      name: 'Etcd does not become SQLite',
      made: etcd,
      edit: { controlPlane: { storage: { size: '8Gi' } } },
      message: 'spec.controlPlane.store (was Etcd, is SQLite)',
    },
    {
      name: 'members of etcd',
      made: etcd,
      edit: { controlPlane: { ...etcd.controlPlane, replicas: 5 } },
      message: 'spec.controlPlane.replicas (was 3, is 5)',
    },
    {
      name: 'size of volumes',
      made: etcd,
      edit: { controlPlane: { ...etcd.controlPlane, storage: { size: '9Gi' } } },
      message: 'spec.controlPlane.storage.size (was 8Gi, is 9Gi)',
    },
    {
      name: 'class of volumes',
      made: {},
      edit: { controlPlane: { storage: { class: 'local-nvme' } } },
      message: 'spec.controlPlane.storage.class (was ceph-block, is local-nvme)',
    },
    {
      name: 'machines of its own',
      made: machines,
      edit: { ...onPlatform, expose: { type: 'LoadBalancer' } },
      message: 'spec.nodes.type (was Private, is Shared)',
    },
  ])('$name', ({ made, edit, message }) => {
    const { answer, observed } = grown({ spec: made });
    const edited = accepted({ spec: edit, observed, status: answer.status });
    const values = (of: typeof answer) =>
      at(of.resources.get('control-plane')?.object, 'spec', 'forProvider', 'values');
    expect(edited.status).toMatchObject({
      phase: 'Blocked',
      reason: 'Immutable',
      message: `decided when the virtual cluster was created and kept as it was: ${message}; set it back`,
    });
    expect(at(values(edited), 'controlPlane', 'backingStore')).toEqual(
      at(values(answer), 'controlPlane', 'backingStore'),
    );
    expect(at(values(edited), 'privateNodes')).toEqual(at(values(answer), 'privateNodes'));
    expect([...edited.resources.keys()]).toEqual(expect.arrayContaining(['namespace', 'control-plane']));
  });
});

test('a suspended one keeps what it says of its replicas', () => {
  const { answer, observed } = grown({ spec: etcd });
  const suspended = grown({ spec: { ...etcd, suspended: true }, observed, status: answer.status });
  expect(suspended.answer.holds).toEqual([]);
  const woken = grown({ spec: etcd, observed: suspended.observed, status: suspended.answer.status });
  expect(woken.answer.holds).toEqual([]);
  expect(chartValues({ spec: etcd, observed: woken.observed })).toEqual(chartValues({ spec: etcd }));
});
