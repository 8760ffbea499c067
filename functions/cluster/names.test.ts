import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acceptCluster, ask, desired, newHub, rounds } from '../../test/cluster/claim.ts';
import type { KubeObject } from '../engine/index.ts';
import { nodePoolName } from './names.ts';

const named = (cluster: string, pool: string, site: string) => nodePoolName({ hostedCluster: cluster }, pool, site);

describe('names of NodePools', () => {
  test.each([
    { name: 'short ones say everything', pool: 'general', cluster: 'shop', want: /^shop-general-site-a$/ },
    { name: 'so do those of 40 characters', pool: 'general', cluster: 'c'.repeat(25), want: /^c{25}-general-site-a$/ },
    { name: 'longer ones end in a hash', pool: 'general', cluster: 'c'.repeat(26), want: /^c{26}-gene-[0-9a-f]{8}$/ },
    { name: 'without two dashes', pool: 'general', cluster: 'c'.repeat(30), want: /^c{30}-[0-9a-f]{8}$/ },
  ])('$name', ({ cluster, pool, want }) => {
    expect(named(cluster, pool, 'site-a')).toMatch(want);
  });

  test('always fit, are valid and tell places apart', () => {
    const word = (most: number) => fc.stringMatching(new RegExp(`^[a-z]([-a-z0-9]{0,${most - 2}}[a-z0-9])?$`));
    const place = fc.tuple(word(15), word(14));
    fc.assert(
      fc.property(word(32), place, place, (cluster, one, other) => {
        const name = named(cluster, ...one);
        expect(name.length).toBeLessThanOrEqual(40);
        expect(name).toMatch(/^[a-z]([-a-z0-9]*[a-z0-9])?$/);
        if (one.join('-') !== other.join('-')) expect(named(cluster, ...other)).not.toBe(name);
      }),
    );
  });

  test('a live one keeps the name it has', () => {
    const around = { name: 'c'.repeat(32), namespace: 'team' };
    const spec = { nodePools: [{ name: 'a', sites: ['site-a'] }] };
    const fresh = desired(acceptCluster(spec, around), 'node-pool-a-site-a').metadata.name;
    expect(fresh).toMatch(/^c{31}-[0-9a-f]{8}$/);
    const hub = rounds(newHub(spec, around), 3);
    const live = hub.objects.get('node-pool-a-site-a') as KubeObject;
    const long = { ...live, metadata: { ...live.metadata, name: `${'c'.repeat(32)}-a-site-a` } };
    const objects = new Map(hub.objects).set('node-pool-a-site-a', long);
    const answer = ask({ ...hub, objects });
    expect(answer.outcome === 'accepted' && desired(answer, 'node-pool-a-site-a').metadata.name).toBe(
      `${'c'.repeat(32)}-a-site-a`,
    );
  });
});
