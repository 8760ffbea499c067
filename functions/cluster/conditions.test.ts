import { describe, expect, test } from '@jest/globals';
import { acceptCluster, ask, lifetime, newHub, rounds } from '../../test/cluster/claim.ts';
import { type KubeObject, listAt, own } from '../engine/index.ts';
import type { World } from '../simulation/index.ts';

/** The hub with one condition of its HostedCluster as given. */
function reporting(world: World, type: string, status: string, reason: string, message: string): World {
  const live = world.objects.get('hosted-cluster') as KubeObject;
  const others = listAt(live, 'status', 'conditions').filter((condition) => own(condition, 'type') !== type);
  const conditions = [...others, { type, status, reason, message }];
  const objects = new Map(world.objects);
  objects.set('hosted-cluster', { ...live, status: { ...(live['status'] as object), conditions } });
  return { ...world, objects };
}

function condition(world: World, type: string) {
  const answer = ask(world);
  if (answer.outcome !== 'accepted') throw new Error(`expected an answer, got ${answer.outcome}`);
  return answer.conditions.filter((one) => one.type === type);
}

const dedicated = rounds(newHub({}), lifetime);
const passthrough = rounds(newHub({ ingress: { mode: 'Passthrough' } }), lifetime);

describe('IngressReady', () => {
  test('behind the ingress of the hub it is True only once the applications of the cluster are served', () => {
    const of = (rows: ReturnType<typeof acceptCluster>) => rows.conditions.find(({ type }) => type === 'IngressReady');
    const fresh = of(acceptCluster({ ingress: { mode: 'Passthrough' } }));
    expect(fresh).toMatchObject({ status: 'False', reason: 'NotServing' });
    expect(condition(passthrough, 'IngressReady')).toMatchObject([{ status: 'True' }]);
  });

  test.each([
    { name: 'Dedicated', hub: dedicated },
    { name: 'Passthrough', hub: passthrough },
  ])('$name: the operator in charge says why it is not', ({ hub }) => {
    const broken = reporting(hub, 'ClusterVersionAvailable', 'False', 'ClusterOperatorDown', 'console is down');
    expect(condition(broken, 'IngressReady')).toEqual([
      {
        type: 'IngressReady',
        status: 'False',
        reason: 'NotServing',
        message: 'applications cannot be reached yet: console is down',
      },
    ]);
  });
});

describe('NetworkReady', () => {
  test('is False where the control plane does not reach the nodes', () => {
    const message = 'konnectivity agents are not connected';
    const cut = reporting(dedicated, 'DataPlaneConnectionAvailable', 'False', 'NoConnection', message);
    expect(condition(cut, 'NetworkReady')).toEqual([
      {
        type: 'NetworkReady',
        status: 'False',
        reason: 'NoConnection',
        message: `the control plane does not reach its nodes: ${message}`,
      },
    ]);
  });

  test('Unknown, as without nodes or with an older operator, says nothing', () => {
    const silent = reporting(dedicated, 'DataPlaneConnectionAvailable', 'Unknown', 'NoWorkerNodesAvailable', '');
    expect(condition(silent, 'NetworkReady')).toEqual(condition(dedicated, 'NetworkReady'));
  });
});

describe('ConfigurationValid', () => {
  test.each([
    'ValidConfiguration',
    'ValidReleaseImage',
    'SupportedHostedCluster',
    'ValidIDPConfiguration',
    'ValidProxyConfiguration',
  ])('is False with what HyperShift says in %s, word for word', (type) => {
    const message = `first line,\n${'long '.repeat(100)}last word`;
    expect(condition(reporting(dedicated, type, 'False', 'Wrong', message), 'ConfigurationValid')).toEqual([
      { type: 'ConfigurationValid', status: 'False', reason: 'Wrong', message },
    ]);
  });

  test('stays True while a Secret that is missing is on its way', () => {
    const objects = new Map(dedicated.objects);
    const { status: _status, ...secret } = objects.get('pull-secret') as KubeObject;
    objects.set('pull-secret', secret as KubeObject);
    const late = reporting({ ...dedicated, objects }, 'ValidConfiguration', 'False', 'Wrong', 'no pull secret');
    expect(condition(late, 'ConfigurationValid')).toMatchObject([{ status: 'True' }]);
  });
});
