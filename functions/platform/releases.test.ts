import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultPlatform } from './default.gen.ts';
import type { Platform } from './platform.gen.ts';
import {
  type Channel,
  compareVersions,
  imageOf,
  minorDistance,
  minorOf,
  newestPatch,
  nextMinor,
  type Release,
  resolveRelease,
  updatesFrom,
  versionOf,
} from './releases.ts';

const all: readonly Channel[] = ['candidate', 'fast', 'stable', 'eus'];
const release = (version: string, channels: readonly Channel[] = all): Release => ({
  version,
  image: `registry.example.com/ocp:${version}`,
  channels,
});
const offering = (...releases: readonly Release[]): Platform => ({
  ...defaultPlatform,
  versions: { default: '4.20', releases },
});

/** Out of order on purpose: 4.20.10 is newer than 4.20.9. */
const platform = offering(
  release('4.20.10', ['candidate', 'fast']),
  release('4.20.9'),
  release('4.19.18', ['candidate', 'fast', 'stable']),
  release('4.21.0-rc.1', ['candidate']),
  release('4.20.2'),
);

describe('resolveRelease', () => {
  test.each<[string, string | undefined, Channel | undefined, string]>([
    ['a minor is its newest patch, by number', '4.20', 'fast', '4.20.10'],
    ['a minor in a channel is the newest patch there', '4.20', 'stable', '4.20.9'],
    ['stable is the channel where none is named', '4.20', undefined, '4.20.9'],
    ['a release is itself', '4.20.2', 'stable', '4.20.2'],
    ['nothing is the default', undefined, 'stable', '4.20.9'],
    ['a candidate counts where it is on offer', '4.21', 'candidate', '4.21.0-rc.1'],
  ])('%s', (_why, wish, channel, want) => {
    expect(resolveRelease(platform, wish, channel)).toEqual({
      release: platform.versions.releases.find(({ version }) => version === want),
    });
  });

  test.each<[string, string, Channel, string]>([
    ['a release that is not there', '4.20.3', 'stable', '4.19 (4.19.18), 4.20 (4.20.2, 4.20.9)'],
    ['a release of another channel', '4.20.10', 'stable', '4.19 (4.19.18), 4.20 (4.20.2, 4.20.9)'],
    ['a minor of another channel', '4.19', 'eus', '4.20 (4.20.2, 4.20.9)'],
    ['a minor that only begins like one on offer', '4.2', 'stable', '4.19 (4.19.18), 4.20 (4.20.2, 4.20.9)'],
  ])('%s is a mistake that names what is on offer', (_why, given, channel, accepted) => {
    expect(resolveRelease(platform, given, channel)).toEqual({
      mistake: {
        given,
        accepted,
        message: `version ${given} is not on offer in channel ${channel}; on offer: ${accepted}`,
      },
    });
  });

  test('the built-in default is the newest patch of the newest minor', () => {
    const newest = defaultPlatform.versions.releases.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
    expect(resolveRelease(defaultPlatform)).toEqual({ release: newest });
  });
});

describe('minors', () => {
  test.each([
    ['4.19', '4.20'],
    ['4.20.6', '4.21'],
    ['4.21.0-rc.1', '4.22'],
    ['4.22.3', '5.0'],
    ['5.0', '5.1'],
    ['latest', undefined],
  ])('after %s comes %s', (version, want) => expect(nextMinor(version)).toBe(want));

  test.each([
    ['4.19.1', '4.20.0', 1],
    ['4.20.6', '4.20.1', 0],
    ['4.21', '4.19', -2],
    ['4.22', '5.0', 1],
    ['4.21', '5.1', 3],
  ])('from %s to %s: %i', (from, to, want) => expect(minorDistance(from, to)).toBe(want));
});

describe('images and updates', () => {
  test('an image and its version lead to each other', () => {
    expect(imageOf(platform, '4.20.10')).toBe('registry.example.com/ocp:4.20.10');
    expect(versionOf(platform, 'registry.example.com/ocp:4.20.10')).toBe('4.20.10');
    expect([imageOf(platform, '4.20.3'), versionOf(platform, 'x')]).toEqual([undefined, undefined]);
  });

  test.each<[string, string, Channel, readonly string[]]>([
    ['newer patches and the next minor', '4.19.18', 'fast', ['4.20.2', '4.20.9', '4.20.10']],
    ['newer patches only', '4.20.2', 'stable', ['4.20.9']],
    ['never two minors at once', '4.19.18', 'candidate', ['4.20.2', '4.20.9', '4.20.10']],
    ['none', '4.20.9', 'stable', []],
  ])('%s', (_why, current, channel, want) => {
    expect(updatesFrom(platform, current, channel).map(({ version }) => version)).toEqual(want);
  });
});

const version = fc
  .tuple(
    fc.constantFrom('4.18', '4.19', '4.20', '4.21', '4.22', '5.0'),
    fc.nat({ max: 30 }),
    fc.constantFrom('', '', '-rc.1', '-rc.10', '-ec.2'),
  )
  .map(([minor, patch, stage]) => `${minor}.${patch}${stage}`);
const offers = fc
  .uniqueArray(version, { minLength: 1, maxLength: 12 })
  .map((versions) => offering(...versions.map((one) => release(one))));

describe('properties', () => {
  test('order is total: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
        expect(compareVersions(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('a minor on offer resolves to its maximum, and to the same whatever the order of the list', () => {
    fc.assert(
      fc.property(offers, (given) => {
        for (const { version: one } of given.versions.releases) {
          const found = newestPatch(given, minorOf(one));
          expect(found && compareVersions(found.version, one)).toBeGreaterThanOrEqual(0);
          const reversed = offering(...given.versions.releases.toReversed());
          expect(newestPatch(reversed, minorOf(one))).toEqual(found);
          expect(resolveRelease(given, minorOf(one))).toEqual({ release: found });
        }
      }),
    );
  });

  test('every update is newer and at most one minor ahead, oldest first', () => {
    fc.assert(
      fc.property(offers, version, (given, current) => {
        const updates = updatesFrom(given, current).map((one) => one.version);
        expect(updates.every((one) => compareVersions(one, current) > 0 && minorDistance(current, one) <= 1)).toBe(
          true,
        );
        expect(updates).toEqual(updates.toSorted(compareVersions));
      }),
    );
  });
});
