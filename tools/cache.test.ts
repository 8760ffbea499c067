import { describe, expect, test } from '@jest/globals';
import { cacheFolder, candidates, type Machine } from './cache.ts';

const linux: Machine = { platform: 'linux', home: '/home/ann', environment: {} };

describe('cacheFolder', () => {
  test.each([
    { name: 'Linux', machine: linux, want: '/home/ann/.cache/aerodrome' },
    {
      name: 'macOS',
      machine: { ...linux, platform: 'darwin' as const, home: '/Users/ann' },
      want: '/Users/ann/Library/Caches/aerodrome',
    },
    {
      name: 'an explicit cache, on Linux',
      machine: { ...linux, environment: { XDG_CACHE_HOME: '/var/cache/ann' } },
      want: '/var/cache/ann/aerodrome',
    },
    {
      name: 'an explicit cache, on macOS',
      machine: { ...linux, platform: 'darwin' as const, environment: { XDG_CACHE_HOME: '/var/cache/ann' } },
      want: '/var/cache/ann/aerodrome',
    },
    {
      name: 'an empty variable, as if it were unset',
      machine: { ...linux, environment: { XDG_CACHE_HOME: '' } },
      want: '/home/ann/.cache/aerodrome',
    },
  ])('$name', ({ machine, want }) => {
    expect(cacheFolder(machine)).toBe(want);
  });
});

describe('candidates', () => {
  test.each([
    { name: 'nothing is set', environment: {}, want: [] },
    {
      name: 'the tools folder comes before the path, and the path keeps its order',
      environment: { AERODROME_TOOLS: '/opt/tools', PATH: '/usr/local/bin:/usr/bin' },
      want: [
        { origin: 'tools', file: '/opt/tools/etcd' },
        { origin: 'path', file: '/usr/local/bin/etcd' },
        { origin: 'path', file: '/usr/bin/etcd' },
      ],
    },
    {
      name: 'an empty element is not the current folder, which a test run must not trust',
      environment: { PATH: ':/usr/bin:' },
      want: [{ origin: 'path', file: '/usr/bin/etcd' }],
    },
  ])('$name', ({ environment, want }) => {
    expect(candidates({ ...linux, environment }, 'etcd')).toEqual(want);
  });
});
