import { describe, expect, test } from '@jest/globals';
import { condition, play } from '../../../test/lives/hand-made.ts';
import { at, type KubeObject, stringAt } from '../../engine/index.ts';
import { hostNamespace } from '../../virtual-cluster/index.ts';
import { createWorld, type Faults } from '../index.ts';

const child = (namespace: string, name: string): KubeObject => ({
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'VirtualCluster',
  metadata: { namespace, name },
  spec: { mode: 'Namespace', tenant: 'demo', resources: { cpu: '2', pods: 10 } },
});

/** A hub with a Tenant, which is in no namespace. */
function hub(faults: Faults = {}) {
  const tenant = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant', metadata: { name: 'demo' }, spec: {} };
  return createWorld(tenant, new Map(), faults);
}

function lifeOf(object: KubeObject, count: number, faults: Faults = {}) {
  return play(hub(faults), { subject: object }, count).map((world) => world.objects.get('subject'));
}

describe("a tenant's namespace", () => {
  test('is made, furnished and ready', () => {
    const life = lifeOf(child('tenant-demo', 'live'), 4);
    expect(life.map((object) => [stringAt(object, 'status', 'phase'), condition(object, 'Ready')])).toEqual([
      ['Pending', 'False Creating'],
      ['Configuring', 'False Creating'],
      ['Ready', 'True Available'],
      ['Ready', 'True Available'],
    ]);
    expect(at(life.at(-1), 'status', 'quota')).toEqual([
      { name: 'requests.cpu', hard: '2', used: '0' },
      { name: 'pods', hard: '10', used: '0' },
    ]);
  });

  test.each([
    ['tenant-demo', 'live'],
    [`tenant-${'a'.repeat(30)}`, 'a-namespace-with-a-name-of-32-ch'],
    [`t-${'b'.repeat(40)}-c`, 'x'],
    ['a'.repeat(63), 'live'],
  ])('of %s/%s is called as the kind calls it', (namespace, name) => {
    const ready = lifeOf(child(namespace, name), 3).at(-1);
    expect(stringAt(ready, 'status', 'namespace')).toBe(hostNamespace(namespace, name));
  });

  test('that is held says so, and keeps what it had', () => {
    const [held] = lifeOf(child('tenant-demo', 'live'), 1, { blocked: ['live'] });
    expect([stringAt(held, 'status', 'phase'), condition(held, 'Ready')]).toEqual(['Blocked', 'False Creating']);
    const [ready] = play(hub(), { subject: child('tenant-demo', 'live') }, 3).slice(-1);
    if (!ready) throw new Error('cannot hold: there was no round');
    const [later] = play({ ...ready, faults: { blocked: ['live'] } }, { subject: child('tenant-demo', 'live') }, 1);
    const status = later?.objects.get('subject')?.['status'];
    expect([stringAt(status, 'phase'), stringAt(status, 'namespace')]).toEqual(['Blocked', 'vc-tenant-demo--live']);
  });
});
