import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LeaderElection, type LeaseClient } from './leader.ts';
import type { KubeObject } from './object.ts';
import type { Written } from './rest.ts';
import { type VirtualTime, virtualTime } from './time.fixture.ts';

/** One lease, as an API server keeps it; those who are cut off do not reach it. */
class LeaseServer {
  lease: (KubeObject & { readonly spec: { readonly holderIdentity: string } }) | undefined;
  readonly cutOff = new Set<string>();
  #version = 0;

  clientOf(who: string): LeaseClient {
    const reach = async <T>(signal: AbortSignal, work: () => T): Promise<T> => {
      if (!this.cutOff.has(who)) return work();
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
    };
    const write = (object: KubeObject): Written<never> => {
      const expected = this.lease?.metadata.resourceVersion;
      if (object.metadata.resourceVersion !== expected) return { kind: 'conflict' };
      const metadata = { ...object.metadata, resourceVersion: String(++this.#version) };
      this.lease = { ...object, metadata } as NonNullable<typeof this.lease>;
      return { kind: 'written', object: this.lease as never };
    };
    return {
      get: ((_: unknown, __: unknown, signal: AbortSignal) => reach(signal, () => this.lease)) as LeaseClient['get'],
      create: ((_: unknown, object: KubeObject, signal: AbortSignal) =>
        reach(signal, () => write(object))) as unknown as LeaseClient['create'],
      update: ((_: unknown, object: KubeObject, signal: AbortSignal) =>
        reach(signal, () => write(object))) as unknown as LeaseClient['update'],
    };
  }
}

let time: VirtualTime;
let server: LeaseServer;
let elections: LeaderElection[];
const forever = new AbortController().signal;
beforeEach(() => {
  time = virtualTime();
  server = new LeaseServer();
  elections = [];
});
afterEach(async () => {
  for (const election of elections) await Promise.all([election.release(), time.advance(20_000)]);
});

/** A process; each has its own wall clock, and one that stands still where `asleep`. */
function candidate(identity: string, skew = 0) {
  const election = new LeaderElection(server.clientOf(identity), {
    namespace: 'default',
    name: 'aerodrome',
    identity,
    clock: { ...time, now: () => time.now() + skew },
    random: () => 0.5,
  });
  elections.push(election);
  let elected: boolean | undefined;
  let lost = false;
  const acquired = election.acquire(forever).then((result) => {
    elected = result;
  });
  void election.lost.then(() => {
    lost = true;
  });
  return { election, acquired, state: () => ({ elected: elected === true, holds: election.holds(), lost }) };
}

const leading = { elected: true, holds: true, lost: false };
const waiting = { elected: false, holds: false, lost: false };

test('the first leads, and goes on leading', async () => {
  const a = candidate('a');
  await time.advance(0);
  const b = candidate('b', 3_600_000);
  await time.advance(600_000);
  expect([a.state(), b.state()]).toEqual([leading, waiting]);
  expect(server.lease?.spec).toMatchObject({ holderIdentity: 'a', leaseDurationSeconds: 60, leaseTransitions: 0 });
  expect(server.lease?.spec).toHaveProperty('renewTime', expect.stringMatching(/T.*\.\d{6}Z$/));
});

describe('a leader that is cut off', () => {
  test('stops before anybody else can lead, who does within 65 seconds', async () => {
    const a = candidate('a');
    await time.advance(0);
    const b = candidate('b');
    await time.advance(10_000);
    server.cutOff.add('a');
    const begun = time.elapsed();
    let stopped: number | undefined;
    let taken: number | undefined;
    while (taken === undefined && time.elapsed() - begun < 100_000) {
      await time.advance(500);
      expect(a.state().holds && b.state().holds).toBe(false);
      if (stopped === undefined && !a.state().holds) stopped = time.elapsed() - begun;
      if (b.state().holds) taken = time.elapsed() - begun;
    }
    expect(stopped).toBeLessThanOrEqual(50_000);
    expect(taken).toBeGreaterThan(stopped ?? 0);
    expect(taken).toBeLessThanOrEqual(65_000);
    await time.advance(20_000);
    expect(a.state()).toEqual({ elected: true, holds: false, lost: true });
  });

  test('for less than the deadline goes on leading', async () => {
    const a = candidate('a');
    await time.advance(0);
    const b = candidate('b');
    server.cutOff.add('a');
    await time.advance(30_000);
    expect(a.state()).toEqual(leading);
    server.cutOff.delete('a');
    await time.advance(60_000);
    expect([a.state(), b.state()]).toEqual([leading, waiting]);
  });
});

test('a leader that slept may change nothing from the moment it wakes, before any timer has run', async () => {
  let slept = 0;
  const sleepy = new LeaderElection(server.clientOf('a'), {
    namespace: 'default',
    name: 'aerodrome',
    identity: 'a',
    clock: { ...time, elapsed: () => time.elapsed() + slept },
  });
  elections.push(sleepy);
  await sleepy.acquire(forever);
  expect(sleepy.holds()).toBe(true);
  slept = 50_000;
  expect(sleepy.holds()).toBe(false);
});

test('a leader that finds its lease taken stops at once', async () => {
  const a = candidate('a');
  await time.advance(0);
  const { lease } = server;
  if (lease !== undefined) {
    server.lease = {
      ...lease,
      metadata: { ...lease.metadata, resourceVersion: '1000' },
      spec: { ...lease.spec, holderIdentity: 'b' },
    };
  }
  await time.advance(3_000);
  expect(a.state()).toEqual({ elected: true, holds: false, lost: true });
});

test('a lease that is given back is taken within 3 seconds', async () => {
  const a = candidate('a');
  await time.advance(0);
  const b = candidate('b');
  await time.advance(10_000);
  await a.election.release();
  expect(a.state().holds).toBe(false);
  await time.advance(3_000);
  expect(b.state()).toEqual(leading);
  expect(server.lease?.spec).toMatchObject({ holderIdentity: 'b', leaseTransitions: 1 });
});

test('who is asked to stop while waiting was not elected', async () => {
  candidate('a');
  await time.advance(0);
  const stop = new AbortController();
  const b = new LeaderElection(server.clientOf('b'), {
    namespace: 'default',
    name: 'aerodrome',
    identity: 'b',
    clock: time,
  });
  const acquired = b.acquire(stop.signal);
  await time.advance(5_000);
  stop.abort();
  expect(await acquired).toBe(false);
});
