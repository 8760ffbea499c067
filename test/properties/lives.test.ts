import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Flavour } from '../../functions/engine/index.ts';
import { defaultPlatform } from '../../functions/platform/index.ts';
import { enrolmentClaims } from '../generators/enrolment.ts';
import { tenants } from '../generators/tenant.ts';
import { virtualClusterClaims } from '../generators/virtual-cluster.ts';
import { acceptedClaims, type Claim } from '../lives/hub.ts';
import { type Event, enrolmentHistories, histories, tenantHistories, virtualClusterHistories } from './events.ts';
import { rules } from './rules.ts';
import { walk } from './walk.ts';

const flavours = fc.constantFrom<Flavour>('claims', 'namespaced');

interface Lives {
  readonly of: string;
  readonly claims: fc.Arbitrary<Claim>;
  readonly events: fc.Arbitrary<readonly Event[]>;
  readonly runs: number;
}

const kinds: readonly Lives[] = [
  { of: 'a cluster', claims: acceptedClaims(), events: histories(defaultPlatform), runs: 50 },
  {
    of: 'a virtual cluster',
    claims: virtualClusterClaims(defaultPlatform),
    events: virtualClusterHistories(defaultPlatform),
    runs: 15,
  },
  { of: 'a tenant', claims: tenants(defaultPlatform), events: tenantHistories(defaultPlatform), runs: 15 },
  { of: 'what services know', claims: enrolmentClaims(), events: enrolmentHistories(), runs: 15 },
];

describe.each(kinds)('over every life of $of', ({ claims, events: histories, runs }) => {
  const broken = new Map<string, string[]>();
  const count = { accepted: 0, all: 0 };

  beforeAll(() => {
    const lives = fc.record({ claim: claims, flavour: flavours, events: histories });
    for (const { claim, flavour, events } of fc.sample(lives, { seed: 1, numRuns: runs })) {
      for (const moment of walk(claim, flavour, events)) {
        count.all += 1;
        const { composed } = moment;
        if (composed.outcome !== 'accepted') continue;
        count.accepted += 1;
        for (const [name, rule] of Object.entries(rules)) {
          const lines = rule({ ...moment, composed }).map((line) => `${line} (${JSON.stringify({ claim, flavour })})`);
          broken.set(name, [...(broken.get(name) ?? []), ...lines]);
        }
      }
    }
  }, 300_000);

  test.each(Object.keys(rules))('%s', (name) => {
    expect(broken.get(name)?.slice(0, 3)).toEqual([]);
  });

  test('most questions have answers', () => {
    expect(count.accepted / count.all).toBeGreaterThan(0.9);
  });
});
