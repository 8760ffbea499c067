import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeResponse, encodeRequest } from '../../functions/server/codec/index.ts';
import { createAuthority, type KeyPair, mountCertificates } from '../../functions/server/testing/authority.ts';
import { type Child, startChild } from './child.ts';
import { type Load, openLoad } from './load.ts';
import { makePayload } from './payload.ts';
import { median } from './ratio.ts';
import { atLeast, forComparison, type Row } from './row.ts';

/** Calls under way at a time: Crossplane reconciles several composites at once, over one connection. */
const concurrency = 8;
/** Milliseconds of one turn, and how many turns each server has after the first, which is for warming up. */
const turn = 1500;
const turns = 7;

/** Requests of 25 observed and 25 desired resources. */
const requests = Array.from({ length: 16 }, (_, seed) => {
  const { composite, observed, desired } = makePayload(25, seed);
  const inputs = (objects: typeof observed) => new Map([...objects].map(([name, object]) => [name, { object }]));
  return encodeRequest({
    tag: `tag-${seed}`,
    capabilities: [1, 2, 3, 4, 5],
    observed: {
      composite: { object: { ...composite, apiVersion: 'aerodrome.dev/v1alpha1', kind: 'XCluster' } },
      resources: inputs(observed),
    },
    desired: { resources: inputs(desired) },
  });
});

/** Our server against the SDK's, both over mutual TLS, both passing on what earlier steps desire. */
export async function serverRows(): Promise<readonly Row[]> {
  using folder = certificates();
  const authority = await createAuthority();
  mountCertificates(folder.path, authority.cert, await authority.issue('serverAuth'));
  const own = await authority.issue('clientAuth');
  const tls = ['--tls-server-certs-dir', folder.path];
  await using ours = await startChild('no-op', [...tls, '--metrics-address', 'none']);
  await using sdk = await startChild('sdk', tls);
  const idle = [await ours.usage(), await sdk.usage()].map(({ memory }) => memory / 1e6) as [number, number];
  const [us, them] = await compete([ours, sdk], authority.cert, own);
  return [
    atLeast(
      `no-op calls a second over TLS, ${requests[0]?.length} bytes`,
      ratio(us.rates, them.rates),
      'x the SDK',
      2.5,
    ),
    forComparison('CPU of a no-op call over TLS', ratio(us.cpu, them.cpu), 'x the SDK'),
    forComparison('memory before the first call', idle[0], 'MB'),
    forComparison("memory before the first call, the SDK's server", idle[1], 'MB'),
    forComparison('start-up until connections are accepted', ours.started, 'ms'),
    forComparison("start-up until connections are accepted, the SDK's server", sdk.started, 'ms'),
  ];
}

interface Result {
  /** Calls a second, a turn. */
  readonly rates: number[];
  /** Microseconds of CPU a call, a turn. */
  readonly cpu: number[];
}

/** Loads the servers in turns. */
async function compete(children: readonly [Child, Child], authority: string, own: KeyPair): Promise<[Result, Result]> {
  const results: [Result, Result] = [
    { rates: [], cpu: [] },
    { rates: [], cpu: [] },
  ];
  const loads = await Promise.all(children.map(({ port }) => openLoad(port, authority, own)));
  for (const load of loads) await verify(load);
  for (let round = 0; round <= turns; round++) {
    for (const [at, child] of children.entries()) {
      const before = await child.usage();
      const rate = await loads[at]?.run(requests, concurrency, turn);
      const after = await child.usage();
      if (round === 0 || rate === undefined) continue;
      results[at]?.rates.push(rate.perSecond);
      results[at]?.cpu.push((after.cpu - before.cpu) / rate.calls);
    }
  }
  for (const load of loads) load[Symbol.dispose]();
  return results;
}

/** Speed counts for nothing if the answer is wrong. */
async function verify(load: Load): Promise<void> {
  const [request] = requests;
  const response = decodeResponse(await load.call(request as Buffer));
  const wanted = makePayload(25, 0).desired;
  const given = JSON.stringify([...response.desired.resources].map(([name, { object }]) => [name, object]));
  if (given !== JSON.stringify([...wanted])) throw new Error('cannot benchmark: desired state has not been passed on');
}

/** The median of what the first did, turn by turn, as a multiple of what the second did. */
function ratio(first: readonly number[], second: readonly number[]): number {
  return median(first.map((value, at) => value / (second[at] ?? Number.NaN)));
}

function certificates(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'aerodrome-bench-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}
