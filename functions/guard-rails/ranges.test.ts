import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { at, listAt } from '../engine/index.ts';
import type { IPBlock } from '../hub/networking.ts';
import { contains, formatAddress, parseRange } from '../platform/index.ts';
import { controlPlane, kubernetes, planFor, platformOn } from './guard-rails.fixture.ts';
import { hubOf } from './hub.ts';
import { networkPolicies } from './network-policies.ts';
import { egressMistakes, opened, outermost } from './ranges.ts';

const hub = hubOf(platformOn({}));

function reaches(blocks: readonly IPBlock[], address: string): boolean {
  return blocks.some(
    ({ cidr, except = [] }) => contains(cidr, address) && !except.some((range) => contains(range, address)),
  );
}

describe('the internet', () => {
  test.each<readonly [address: string, reached: boolean]>([
    ['8.8.8.8', true],
    ['198.51.100.7', true],
    ['2606:4700::1111', true],
    ['64:ff9b::808:808', true],
    ['10.128.3.4', false],
    ['172.30.0.1', false],
    ['192.168.1.1', false],
    ['100.64.0.9', false],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['fd00:ec2::254', false],
    ['fe80::a9fe:a9fe', false],
    ['64:ff9b::a9fe:a9fe', false],
    ['::1', false],
  ])('%s: %s', (address, reached) => expect(reaches(hub.internet, address)).toBe(reached));

  test('is closed to a range of the hub that is public, and to link-local ones that the settings forgot', () => {
    const platform = platformOn({}, { privateCIDRs: ['10.0.0.0/8'] });
    const hubRanges = [{ name: 'hub machines', cidr: '203.0.113.0/24', loadBalancers: false }];
    const { internet } = hubOf({ ...platform, networks: { ...platform.networks, hubRanges } });
    const except = ['10.0.0.0/8', '169.254.0.0/16', '203.0.113.0/24'];
    expect(internet[0]?.except?.toSorted()).toEqual(except);
    expect(internet[1]?.except?.toSorted()).toEqual(['64:ff9b::a9fe:0/112', 'fd00:ec2::254/128', 'fe80::/10']);
  });

  /** A judge of its own: the table of special ranges that ipaddr.js brings. */
  const inside = ['carrierGradeNat', 'linkLocal', 'loopback', 'private', 'uniqueLocal'];
  const address4 = fc.ipV4();
  const address6 = fc.bigInt(0n, 2n ** 128n - 1n).map((value) => formatAddress(6, value));
  const special = fc
    .constantFrom('10.0.0.0/8', '172.16.0.0/12', '100.64.0.0/10', '169.254.0.0/16', 'fc00::/7', 'fe80::/10')
    .chain((cidr) => {
      const range = parseRange(cidr);
      if (!range) throw new Error(`cannot draw address: ${cidr} is no range`);
      return fc.bigInt(range.first, range.last).map((value) => formatAddress(range.family, value));
    });

  test('holds no address that ipaddr.js knows to be private, shared or link-local', () => {
    fc.assert(
      fc.property(fc.oneof(address4, address6, special), (address) => {
        if (inside.includes(ipaddr.parse(address).range())) expect(reaches(hub.internet, address)).toBe(false);
      }),
    );
  });
});

describe('ranges a claim opens', () => {
  test.each<readonly [why: string, cidr: string, want: IPBlock | undefined]>([
    ['as it is', '10.200.0.0/16', { cidr: '10.200.0.0/16', except: undefined }],
    ['without the hub, where it holds it', '172.16.0.0/12', { cidr: '172.16.0.0/12', except: ['172.30.0.0/16'] }],
    ['not at all inside the hub', '10.128.4.0/24', undefined],
    ['never a metadata address', '169.254.169.254/32', undefined],
    ['nor in IPv6', 'fd00:ec2::254/128', undefined],
    ['without it, where the range holds it', 'fd00:ec2::/64', { cidr: 'fd00:ec2::/64', except: ['fd00:ec2::254/128'] }],
    ['nothing that is no range', 'nonsense', undefined],
  ])('%s: %s', (_, cidr, want) => expect(opened(cidr, hub)).toEqual(want));

  test.each<readonly [why: string, cidr: string, want: string | undefined]>([
    ['private and not of the hub', '10.200.0.0/16', undefined],
    ['public', '198.51.100.0/24', undefined],
    ['inside the hub', '10.128.4.0/24', 'a range without any address of 10.128.0.0/14'],
    ['metadata, which is link-local', '169.254.169.254/32', 'a range without any address of 169.254.0.0/16'],
    ['everything', '::/0', 'a range without any address of fd00:ec2::254/128, fe80::/10, 64:ff9b::a9fe:0/112, ::1/128'],
    ['no network', '10.200.3.1/16', 'a range that starts at its own first address, such as 198.51.100.0/24'],
    ['no range', 'nonsense', 'a range that starts at its own first address, such as 198.51.100.0/24'],
  ])('%s: %s', (_, cidr, accepted) => {
    const mistakes = egressMistakes('spec.isolation.egress.cidrs', ['198.51.100.0/24', cidr], hub);
    const path = 'spec.isolation.egress.cidrs[1]';
    expect(mistakes.map(({ message, ...rest }) => rest)).toEqual(accepted ? [{ path, given: cidr, accepted }] : []);
  });
});

test.each<readonly [given: readonly string[], want: readonly string[]]>([
  [
    ['10.1.0.0/16', '10.0.0.0/8', '10.0.0.0/8', 'fd00::/8'],
    ['10.0.0.0/8', 'fd00::/8'],
  ],
  [['10.0.3.1/8', '10.0.0.0/8'], ['10.0.0.0/8']],
  [['nonsense'], []],
])('outermost of %j', (given, want) => expect(outermost(given)).toEqual(want));

describe('whatever a claim asks for', () => {
  const prefix4 = fc
    .tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 }))
    .map(([address, length]) => `${address}/${length}`);
  const near = fc.constantFrom(
    '169.254.0.0/15',
    '168.0.0.0/6',
    '0.0.0.0/0',
    '::/0',
    'fd00:ec2::/32',
    '169.254.169.0/24',
  );
  const plans = fc
    .record({
      isolation: fc.constantFrom('Tenant' as const, 'Namespace' as const, 'None' as const),
      egress: fc.record({ internet: fc.boolean(), cidrs: fc.array(fc.oneof(prefix4, near), { maxLength: 5 }) }),
    })
    .map((network) => planFor(kubernetes, { network, controlPlane }));

  test('no rule opens a metadata or link-local address, and every exception is part of its block', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const blocks = networkPolicies(plan)
          .flatMap((draft) => listAt(draft, 'spec', 'egress'))
          .flatMap((rule) => listAt(rule, 'to'))
          .flatMap((peer) => (at(peer, 'ipBlock') ? [at(peer, 'ipBlock') as IPBlock] : []));
        for (const address of ['169.254.169.254', '169.254.0.1', 'fd00:ec2::254', 'fe80::1', '64:ff9b::a9fe:a9fe']) {
          expect(reaches(blocks, address)).toBe(false);
        }
        for (const { cidr, except = [] } of blocks) {
          for (const part of except) expect(contains(cidr, part) && !contains(part, cidr)).toBe(true);
        }
      }),
    );
  });
});
