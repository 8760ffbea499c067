import { describe, expect, test } from '@jest/globals';
import type { KubeObject } from '../engine/index.ts';
import { defaultPlatform } from '../platform/index.ts';
import type { ClusterContext } from './context.ts';
import { hasKubeconfig, hasNamespace, hostedClusterReadiness, isAvailable } from './control-plane-readiness.ts';
import { nodePoolReadiness } from './node-pool-readiness.ts';

const image = 'quay.io/openshift-release-dev/ocp-release:4.20.6-multi';

/** Conditions as `Type Status Reason message`. */
function conditions(rows: readonly string[]) {
  return rows.map((row) => {
    const [type = '', status = '', reason = '', ...message] = row.split(' ');
    return { type, status, reason, message: message.join(' ') };
  });
}

function hostedCluster(rows: readonly string[], history: readonly string[] = [], more: object = {}): KubeObject {
  return {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'HostedCluster',
    metadata: { name: 'demo' },
    spec: { release: { image } },
    status: {
      ...more,
      conditions: conditions(rows),
      version: { history: history.map((state) => ({ state, version: '4.20.6', image })) },
    },
  };
}

/** As much of a context as readiness looks at; `late` parts exist and are not ready. */
function context(late: readonly string[] = [], pools: Readonly<Record<string, string>> = {}): ClusterContext {
  return {
    platform: defaultPlatform,
    upgrade: { image, version: '4.20.6' },
    observed: (resource: string) => (late.includes(resource) ? {} : undefined),
    reached: () => false,
    pools: Object.keys(pools).map((resource) => ({ resource })),
    readiness: (resource: string) => {
      const message = pools[resource];
      return message === undefined || message === ''
        ? { state: 'ready' }
        : { state: 'waiting', reason: 'NotFound', message };
    },
  } as unknown as ClusterContext; // all that readiness looks at
}

const ready = { state: 'ready' };
const waiting = (reason: string, message: string) => ({ state: 'waiting', reason, message });
const failed = (reason: string, message: string) => ({ state: 'failed', reason, message });

describe('the control plane', () => {
  test.each([
    {
      name: 'not reported',
      why: 'nothing is known yet',
      live: hostedCluster([]),
      c: context(),
      want: waiting('Creating', 'the control plane is being created'),
    },
    {
      name: 'wrong request',
      why: 'its message says precisely what',
      live: hostedCluster(['ValidReleaseImage False InvalidImage cannot be pulled']),
      c: context(),
      want: failed('InvalidImage', 'cannot be pulled'),
    },
    {
      name: 'wrong only because a Secret is late',
      why: 'that comes by itself',
      live: hostedCluster(['ValidReleaseImage False SecretNotFound no pull secret']),
      c: context(['pull-secret']),
      want: waiting('WaitingForSecrets', 'pull-secret: no pull secret'),
    },
    {
      name: 'blocked',
      why: 'somebody must act',
      live: hostedCluster(['Progressing False Blocked cannot go back']),
      c: context(),
      want: failed('Blocked', 'cannot go back'),
    },
    {
      name: 'no address',
      why: 'the usual cause is named',
      live: hostedCluster([
        'Available False Waiting x',
        'KubeAPIServerAvailable False Down y',
        'InfrastructureReady False WaitingForLB no IP',
      ]),
      c: context(),
      want: waiting('WaitingForLB', "the API server has no address yet (usually the load balancer's): no IP"),
    },
    {
      name: 'no etcd',
      why: 'the cause before its effects',
      live: hostedCluster([
        'Available False Waiting x',
        'KubeAPIServerAvailable False Down y',
        'EtcdAvailable False Quorum z',
      ]),
      c: context(),
      want: waiting('Quorum', 'etcd is not running yet: z'),
    },
    {
      name: 'unavailable for no known cause',
      why: 'then its own words',
      live: hostedCluster(['Available False Waiting soon']),
      c: context(),
      want: waiting('Waiting', 'soon'),
    },
    {
      name: 'degraded',
      why: 'somebody must act',
      live: hostedCluster(['Available True A', 'Degraded True Sick ouch'], ['Completed']),
      c: context(),
      want: failed('Sick', 'ouch'),
    },
    {
      name: 'no nodes yet',
      why: 'the version waits for them',
      live: hostedCluster(['Available True A'], ['Partial']),
      c: context([], { 'node-pool-a': 'machines are booting' }),
      want: waiting('NotFound', 'version 4.20.6 waits for nodes: machines are booting'),
    },
    {
      name: 'rolling out',
      why: 'nodes are there',
      live: hostedCluster(['Available True A', 'ClusterVersionProgressing True P 600 of 640 done'], ['Partial']),
      c: context([], { 'node-pool-a': '' }),
      want: waiting('VersionPartial', 'version 4.20.6 is being rolled out: 600 of 640 done'),
    },
    {
      name: 'failing',
      why: 'the failure says more than the progress',
      live: hostedCluster(
        ['Available True A', 'ClusterVersionProgressing True P on it', 'ClusterVersionFailing True F ingress is down'],
        ['Partial'],
      ),
      c: context(),
      want: waiting('VersionPartial', 'version 4.20.6 is being rolled out: ingress is down'),
    },
    {
      name: 'complete',
      why: 'available, sound, installed',
      live: hostedCluster(['Available True A', 'Degraded False A'], ['Completed']),
      c: context(),
      want: ready,
    },
  ])('$name: $why', ({ live, c, want }) => {
    expect(hostedClusterReadiness(live, c)).toEqual(want);
  });
});

describe('milestones', () => {
  const kubeconfig = { kubeconfig: { name: 'demo-admin-kubeconfig' } };
  test.each([
    { name: 'fresh', live: hostedCluster(['EtcdAvailable Unknown StatusUnknown']), want: [false, false, false] },
    { name: 'control plane reports', live: hostedCluster(['EtcdAvailable False Waiting']), want: [true, false, false] },
    {
      name: 'kubeconfig without an API server',
      live: hostedCluster(['KubeAPIServerAvailable False Down'], [], kubeconfig),
      want: [true, false, false],
    },
    {
      name: 'an API server without a kubeconfig',
      live: hostedCluster(['KubeAPIServerAvailable True A']),
      want: [true, false, false],
    },
    {
      name: 'reachable',
      live: hostedCluster(['KubeAPIServerAvailable True A'], [], kubeconfig),
      want: [true, true, false],
    },
    {
      name: 'available',
      live: hostedCluster(['KubeAPIServerAvailable True A', 'Available True A'], [], kubeconfig),
      want: [true, true, true],
    },
  ])('$name', ({ live, want }) => {
    expect([hasNamespace(live), hasKubeconfig(live), isAvailable(live)].map(({ state }) => state === 'ready')).toEqual(
      want,
    );
  });
});

describe('machines', () => {
  const nodePool = (rows: readonly string[], status: object = { replicas: 2, version: '4.20.6' }): KubeObject => ({
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'NodePool',
    metadata: { name: 'demo-a-site-a' },
    spec: { replicas: 2, release: { image } },
    status: { ...status, conditions: conditions(rows) },
  });
  const who = 'machines demo-a-site-a';
  const booting =
    'are booting and have not fetched their configuration from the control plane; if that lasts longer than 15 minutes it is the network, DNS or a network policy, not capacity';

  test.each([
    {
      name: 'not reported',
      why: 'nothing is known yet',
      live: nodePool([], {}),
      want: waiting('Creating', `${who}: are being created`),
    },
    {
      name: 'wrong image',
      why: 'its message says what',
      live: nodePool(['ValidReleaseImage False ValidationFailed too new']),
      want: failed('ValidationFailed', `${who}: too new`),
    },
    {
      name: 'overlapping addresses',
      why: 'nothing will work',
      live: nodePool(['ClusterNetworkCIDRConflict True Conflict 10.0.0.1 is in use']),
      want: failed('ClusterNetworkCIDRConflict', `${who}: 10.0.0.1 is in use`),
    },
    {
      name: 'no machines',
      why: 'capacity or quota',
      live: nodePool(
        ['AllMachinesReady False NotFound none are created', 'ReachedIgnitionEndpoint False x', 'Ready False w'],
        {},
      ),
      want: waiting('NotFound', `${who} are starting: none are created`),
    },
    {
      name: 'never joining',
      why: 'not capacity',
      live: nodePool(
        [
          'UpdatingVersion True AsExpected going',
          'AllMachinesReady False WaitingForBootstrapReady b',
          'ReachedIgnitionEndpoint False ignitionNotReached',
          'Ready False w',
        ],
        {},
      ),
      want: waiting('IgnitionNotReached', `${who} ${booting}`),
    },
    {
      name: 'joined without a network',
      why: 'as the kubelet says',
      live: nodePool([
        'AllMachinesReady True A',
        'ReachedIgnitionEndpoint True A',
        'AllNodesHealthy False NodeConditionsFailed not ready',
        'Ready False w',
      ]),
      want: waiting('NodeConditionsFailed', `${who}: not ready`),
    },
    {
      name: 'rolling',
      why: 'an upgrade',
      live: nodePool(['UpdatingVersion True AsExpected to 4.20.6', 'Ready False w'], {
        replicas: 2,
        version: '4.19.18',
      }),
      want: waiting('UpdatingVersion', `${who} are being replaced: to 4.20.6`),
    },
    {
      name: 'still the old version',
      why: 'Ready alone is not enough',
      live: nodePool(['Ready True A'], { replicas: 2, version: '4.19.18' }),
      want: waiting('UpdatingVersion', `${who} run 4.19.18, not 4.20.6`),
    },
    {
      name: 'too few',
      why: 'Ready alone is not enough',
      live: nodePool(['Ready True A'], { replicas: 1, version: '4.20.6' }),
      want: waiting('Scaling', `${who}: 1 of 2 nodes`),
    },
    {
      name: 'complete',
      why: 'ready, right version, right number',
      live: nodePool(['Ready True A', 'UpdatingVersion False A']),
      want: ready,
    },
  ])('$name: $why', ({ live, want }) => {
    expect(nodePoolReadiness(live, defaultPlatform)).toEqual(want);
  });
});
