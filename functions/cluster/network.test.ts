import { describe, expect, test } from '@jest/globals';
import {
  acceptCluster,
  ask,
  composeCluster,
  desired,
  lifetime,
  newHub,
  rounds,
  type Surroundings,
  within,
} from '../../test/cluster/claim.ts';
import { type Accepted, at, type Composed, type KubeObject } from '../engine/index.ts';
import type { World } from '../simulation/index.ts';

const pool = (cluster: string, ...addresses: string[]): KubeObject => ({
  apiVersion: 'metallb.io/v1beta1',
  kind: 'IPAddressPool',
  metadata: {
    name: cluster,
    namespace: 'metallb-system',
    labels: { 'aerodrome.dev/cluster': cluster, 'app.kubernetes.io/managed-by': 'aerodrome' },
  },
  spec: { addresses: addresses.map((address) => `${address}/32`) },
});

function addresses(spec: object, around: Surroundings = {}) {
  const { resources, status } = acceptCluster(spec, around);
  const of = (part: string) => at(resources.get(part)?.object, 'spec', 'addresses');
  return {
    api: of('api-addresses'),
    ingress: of('ingress-addresses'),
    phase: status['phase'],
    reason: status['reason'],
  };
}

const small = {
  addresses: { api: { ranges: ['192.0.2.0/30'] }, ingress: { ranges: ['198.51.100.0/29'], perCluster: 2 } },
};

describe('addresses of a new cluster', () => {
  test.each([
    {
      name: 'the first free ones',
      spec: {},
      around: { platform: small },
      want: { api: ['192.0.2.1/32'], ingress: ['198.51.100.1/32', '198.51.100.2/32'], phase: 'Pending' },
    },
    {
      name: 'not those of other clusters',
      spec: {},
      around: {
        platform: small,
        pools: [pool('team-b-x', '192.0.2.1'), pool('team-b-x', '198.51.100.1', '198.51.100.3')],
      },
      want: { api: ['192.0.2.2/32'], ingress: ['198.51.100.2/32', '198.51.100.4/32'], phase: 'Pending' },
    },
    {
      name: "the claim's own",
      spec: { network: { apiVIP: '192.0.2.2', ingressVIP: '198.51.100.5' } },
      around: { platform: small },
      want: { api: ['192.0.2.2/32'], ingress: ['198.51.100.5/32', '198.51.100.1/32'], phase: 'Pending' },
    },
    {
      name: 'none for an ingress that passes through',
      spec: { ingress: { mode: 'Passthrough' } },
      around: { platform: small },
      want: { api: ['192.0.2.1/32'], ingress: undefined, phase: 'Pending' },
    },
    {
      name: 'none left: held, in words for the platform team',
      spec: {},
      around: { platform: small, pools: [pool('team-b-x', '192.0.2.1', '192.0.2.2')] },
      want: {
        api: undefined,
        ingress: ['198.51.100.1/32', '198.51.100.2/32'],
        phase: 'Blocked',
        reason: 'AddressesExhausted',
      },
    },
    {
      name: 'as many as are left for the ingress',
      spec: {},
      around: {
        platform: small,
        pools: [pool('team-b-x', '198.51.100.1', '198.51.100.2', '198.51.100.3', '198.51.100.4', '198.51.100.5')],
      },
      want: { api: ['192.0.2.1/32'], ingress: ['198.51.100.6/32'], phase: 'Pending' },
    },
  ])('$name', ({ spec, around, want }) => {
    expect(addresses(spec, around)).toMatchObject(want);
  });
});

describe('no address left for the API server', () => {
  const pools = [pool('team-b-x', '192.0.2.1', '192.0.2.2')];
  const waits = ({ plan }: Accepted) =>
    plan.filter(({ waitingOn }) => waitingOn.includes('a free address for the API server')).map(({ name }) => name);

  test('nothing is made that would take another one for life', () => {
    const answer = acceptCluster({ nodePools: [{ name: 'a', sites: ['site-a'] }] }, { platform: small, pools });
    expect(waits(answer)).toEqual(['api-addresses', 'hosted-cluster', 'node-pool-a-site-a']);
    expect([...answer.resources.keys()].filter((name) => waits(answer).includes(name))).toEqual([]);
  });

  test('it comes to life once there is one', () => {
    const held = rounds(newHub({}, { platform: small, pools }), 3);
    const after = ask(rounds(within(held, { platform: small }), lifetime));
    expect(after.outcome === 'accepted' && [after.status['phase'], waits(after)]).toEqual(['Ready', []]);
  });

  test('a control plane that exists stays, even where its pool is gone for good', () => {
    const live = rounds(newHub({}, { platform: small }), lifetime);
    const objects = new Map(live.objects);
    objects.delete('api-addresses');
    const composite = { ...live.composite, status: {} };
    const answer = ask(within({ ...live, objects, composite }, { platform: small, pools }));
    expect(answer.outcome === 'accepted' && waits(answer)).toEqual(['api-addresses']);
    expect(answer.outcome === 'accepted' && answer.resources.has('hosted-cluster')).toBe(true);
  });
});

describe('addresses of a live cluster', () => {
  const hub = rounds(newHub({}, { platform: small }), 6);
  const now = (world: World) => {
    const answer = ask(world);
    if (answer.outcome !== 'accepted') throw new Error(`expected an answer, got ${answer.outcome}`);
    return ['api-addresses', 'ingress-addresses'].map((part) => at(desired(answer, part), 'spec', 'addresses'));
  };
  const own = [['192.0.2.1/32'], ['198.51.100.1/32', '198.51.100.2/32']];

  test('stay when the settings offer others, or fewer', () => {
    const moved = {
      addresses: { api: { ranges: ['203.0.113.0/25'] }, ingress: { ranges: ['203.0.113.128/25'], perCluster: 1 } },
    };
    expect(now(within(hub, { platform: moved }))).toEqual(own);
  });

  test('stay when its pools are not seen for a round', () => {
    const objects = new Map(hub.objects);
    objects.delete('api-addresses');
    const pools = [pool('team-a-demo', '192.0.2.1'), pool('team-b-x', '192.0.2.2')];
    expect(now(within({ ...hub, objects }, { platform: small, pools }))).toEqual(own);
  });

  test("stay when pools of the claim's own address are not seen and the settings offer others", () => {
    const live = rounds(newHub({ network: { apiVIP: '192.0.2.2' } }, { platform: small }), 6);
    const objects = new Map(live.objects);
    objects.delete('api-addresses');
    const moved = { ...small, addresses: { ...small.addresses, api: { ranges: ['203.0.113.0/25'] } } };
    expect(now(within({ ...live, objects }, { platform: moved }))).toEqual([['192.0.2.2/32'], own[1]]);
  });

  test('give way to another cluster that was faster', () => {
    const objects = new Map(hub.objects);
    objects.delete('api-addresses');
    const pools = [pool('team-b-x', '192.0.2.1')];
    expect(now(within({ ...hub, objects }, { platform: small, pools }))).toEqual([['192.0.2.2/32'], own[1]]);
  });
});

describe('a pool that the hub refused, since another cluster was faster', () => {
  const refused = (part: string, spec: object, pools: readonly KubeObject[]) => {
    const hub = rounds(newHub(spec, { platform: small, flavour: 'namespaced' }), 1);
    const objects = new Map(hub.objects);
    const { status: _status, ...carrier } = objects.get(part) as KubeObject;
    objects.set(part, carrier as KubeObject);
    return ask(within({ ...hub, objects }, { platform: small, pools }));
  };
  const asked = (answer: Composed, part: string) =>
    answer.outcome === 'accepted' && at(desired(answer, part), ...manifest, 'spec', 'addresses');
  const manifest = ['spec', 'forProvider', 'manifest'];

  test('gives its address up for the next free one', () => {
    const other = pool('team-b-x', '192.0.2.1', '198.51.100.2');
    expect(asked(refused('api-addresses', {}, [other]), 'api-addresses')).toEqual(['192.0.2.2/32']);
    expect(asked(refused('ingress-addresses', {}, [other]), 'ingress-addresses')).toEqual([
      '198.51.100.1/32',
      '198.51.100.3/32',
    ]);
  });

  test('keeps it where there is no other, or where nobody has it', () => {
    const all = pool('team-b-x', '192.0.2.1', '192.0.2.2');
    expect(asked(refused('api-addresses', {}, [all]), 'api-addresses')).toEqual(['192.0.2.1/32']);
    expect(asked(refused('api-addresses', {}, []), 'api-addresses')).toEqual(['192.0.2.1/32']);
  });

  test('one that is on the hub never moves, whatever other pools claim to have', () => {
    const hub = rounds(newHub({}, { platform: small, flavour: 'namespaced' }), 6);
    const answer = ask(within(hub, { platform: small, pools: [pool('team-b-x', '192.0.2.1')] }));
    expect(asked(answer, 'api-addresses')).toEqual(['192.0.2.1/32']);
  });
});

describe('names of other clusters on the hub', () => {
  /** The address pools that this claim brings. */
  const poolsOf = (spec: object, around: Surroundings) =>
    [...acceptCluster(spec, around).resources]
      .filter(([name]) => name.endsWith('-addresses'))
      .map(([, { object }]) => object);

  test.each([
    {
      name: 'the same name in another namespace',
      why: 'host names are made of name and domain alone',
      other: { namespace: 'team-b' },
      want: [
        'cluster team-b/demo has the host names of demo.k8s.example.com, and they are given once on the hub',
        'another name, or another spec.ingress.domain',
      ],
    },
    {
      name: 'namespace and name that read the same together',
      why: 'the namespace of the control plane is called after both',
      other: { namespace: 'team', name: 'a-demo' },
      want: ['cluster team/a-demo is called team-a-demo on the hub already, by its namespace and name', 'another name'],
    },
    { name: 'another name', why: 'nothing is shared', other: { name: 'other' }, want: [] },
    { name: 'its own', why: 'a claim that was made again', other: {}, want: [] },
  ])('$name: $why', ({ other, want }) => {
    const composed = composeCluster({}, { pools: poolsOf({}, other) });
    const mistakes = composed.outcome === 'refused' ? composed.mistakes : [];
    expect(mistakes.flatMap(({ message, accepted }) => [message, accepted])).toEqual(want);
  });

  test('another domain makes room for the same name', () => {
    const pools = poolsOf({ ingress: { domain: 'other.example.com' } }, { namespace: 'team-b' });
    expect(composeCluster({}, { pools }).outcome).toBe('accepted');
  });

  test('a cluster that has begun is not judged', () => {
    const pools = poolsOf({}, { namespace: 'team-b' });
    const begun = rounds(newHub({}, {}), 1);
    expect(ask(within(begun, { pools })).outcome).toBe('accepted');
  });
});
