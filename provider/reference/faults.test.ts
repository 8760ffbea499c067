import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttpClient, defaults, type HttpClient, type Request, type Result } from '../http/index.ts';
import { machineClock, never } from '../http/testing/client.ts';
import { Faults, seeded } from './faults.ts';
import { type Damage, type Fault, type RunningServices, startServices } from './index.ts';

let services: RunningServices;
let client: HttpClient;

beforeAll(async () => {
  services = await startServices({ services: ['customers', 'dns'], seed: 7 });
});
beforeEach(() => {
  services.reset();
  client = createHttpClient(
    {
      ...defaults,
      config: 'test',
      endpoint: services.url,
      timeouts: { ...defaults.timeouts, bodyIdle: 150 },
    },
    { clock: machineClock, random: () => 0, readCredentials: async () => ({ authentication: { kind: 'none' } }) },
  );
});
afterEach(async () => {
  services.faults.clear();
  await client.close();
});
afterAll(() => services.stop());

const create: Request = { method: 'POST', path: '/dns/v1/zones', body: { name: 'example.com' } };
const read: Request = { method: 'GET', path: '/dns/v1/zones' };
const send = (request: Request): Promise<Result> => client.send(request, never);
const zones = async (): Promise<number> => {
  services.faults.clear();
  const answer = await fetch(`${services.url}/dns/v1/zones`);
  return ((await answer.json()) as { total: number }).total;
};

interface Case {
  readonly does: Damage;
  readonly read: Result['kind'];
  readonly write: Result['kind'];
  /** Zones that are there after the write. */
  readonly zones: number;
  /** What the ledger says of the write. */
  readonly status: number | undefined;
}

/** What a client that knows nothing of faults makes of each. */
const cases: readonly Case[] = [
  { does: { kind: 'status', status: 503 }, read: 'unavailable', write: 'unknown-outcome', zones: 0, status: 503 },
  {
    does: { kind: 'status', status: 500, when: 'after' },
    read: 'unavailable',
    write: 'unknown-outcome',
    zones: 1,
    status: 201,
  },
  { does: { kind: 'status', status: 403 }, read: 'refused', write: 'refused', zones: 0, status: 403 },
  { does: { kind: 'status', status: 404 }, read: 'absent', write: 'refused', zones: 0, status: 404 },
  { does: { kind: 'drop' }, read: 'unavailable', write: 'unknown-outcome', zones: 0, status: undefined },
  { does: { kind: 'drop', when: 'after' }, read: 'unavailable', write: 'unknown-outcome', zones: 1, status: 201 },
  { does: { kind: 'garbage', form: 'html' }, read: 'unreadable', write: 'unknown-outcome', zones: 1, status: 201 },
  { does: { kind: 'garbage', form: 'truncated' }, read: 'unreadable', write: 'unknown-outcome', zones: 1, status: 201 },
  { does: { kind: 'garbage', form: 'empty' }, read: 'unreadable', write: 'ok', zones: 1, status: 201 },
  { does: { kind: 'garbage', form: 'text' }, read: 'unreadable', write: 'unknown-outcome', zones: 1, status: 201 },
  { does: { kind: 'garbage', form: 'array' }, read: 'ok', write: 'ok', zones: 1, status: 201 },
  { does: { kind: 'garbage', form: 'huge' }, read: 'unreadable', write: 'unknown-outcome', zones: 1, status: 201 },
  {
    does: { kind: 'slow', ms: 5, bytes: 40, stall: true },
    read: 'unreadable',
    write: 'unknown-outcome',
    zones: 1,
    status: 201,
  },
  { does: { kind: 'slow', ms: 2, bytes: 40 }, read: 'ok', write: 'ok', zones: 1, status: 201 },
  { does: { kind: 'latency', ms: 10, jitter: 5 }, read: 'ok', write: 'ok', zones: 1, status: 201 },
];

describe('what goes wrong', () => {
  test.each(cases)('$does', async ({ does, ...want }) => {
    services.faults.add({ does });
    const [written, got] = [await send(create), await send(read)];
    expect([written.kind, got.kind]).toEqual([want.write, want.read]);
    const [entry] = services.ledger.read({ operation: 'createZone' });
    const name = 'when' in does ? `${does.kind} ${does.when}` : does.kind;
    expect([entry?.status, entry?.faults]).toEqual([want.status, [name]]);
    expect(await zones()).toBe(want.zones);
  });

  test.each<[Damage, RegExp | null]>([
    [{ kind: 'throttle' }, null],
    [{ kind: 'throttle', retryAfter: 9 }, /^9$/],
    [{ kind: 'throttle', retryAfter: 9, as: 'date' }, /^[A-Z][a-z]{2}, .* GMT$/],
  ])('%j says when to come again', async (does, want) => {
    services.faults.add({ does });
    const answer = await fetch(`${services.url}/dns/v1/zones`);
    const told = answer.headers.get('retry-after');
    expect(answer.status).toBe(429);
    if (want === null) expect(told).toBe(null);
    else expect(told).toMatch(want);
    expect((await send(read)).kind).toBe('throttled');
  });

  test('the write is there, and nobody sees it yet', async () => {
    services.faults.add({ operation: 'createZone', does: { kind: 'lag', ms: 30_000 } });
    expect((await send(create)).kind).toBe('ok');
    expect([(await send(create)).kind, await zones()]).toEqual(['refused', 0]);
    services.advance(30_000);
    expect(await zones()).toBe(1);
  });
});

test('the next page is the same again, for ever', async () => {
  for (let count = 0; count < 5; count++) await send({ ...create, body: { name: `z${count}.example.com` } });
  services.faults.add({ operation: 'listZones', does: { kind: 'loop' } });
  let path = '/dns/v1/zones?limit=2';
  const pages: string[] = [];
  for (let page = 0; page < 4; page++) {
    const answer = await fetch(`${services.url}${path}`);
    const { items, next } = (await answer.json()) as { items: { name: string }[]; next: string };
    pages.push(items.map(({ name }) => name).join());
    path = `/dns/v1/zones?limit=2&cursor=${encodeURIComponent(next)}`;
  }
  expect(pages.slice(2)).toEqual([pages[1], pages[1]]);
});

describe('an operation', () => {
  const post = async (path: string, body: object) =>
    (await send({ method: 'POST', path: `/customers/v1${path}`, body: body as Record<string, string> })) as {
      readonly body: Readonly<Record<string, string>>;
      readonly operation: string;
    };
  const order = async (fault?: Fault) => {
    const { body } = await post('/customers', { number: 'C-1042', name: 'Blue' });
    if (fault !== undefined) services.faults.add(fault);
    const { operation } = await post('/subscriptions', { customer: body['id'], plan: 'gold', target: 'cluster/blue' });
    services.advance(3_600_000);
    const answer = await fetch(operation);
    return { status: answer.status, body: (await answer.json()) as Readonly<Record<string, unknown>> };
  };

  test.each([
    [undefined, { status: 200, body: { status: 'Succeeded', percent: 100 } }],
    ['failed', { status: 200, body: { status: 'Failed', error: { message: 'the operation was made to fail' } } }],
    ['never', { status: 200, body: { status: 'Running' } }],
    ['forgotten', { status: 404, body: { title: 'Not Found' } }],
  ] as const)('whose fate is %s', async (fate, want) => {
    expect(await order(fate && { does: { kind: 'operation', fate } })).toMatchObject(want);
  });
});

describe('which calls are hit', () => {
  const victim = { service: 'dns', operation: 'getZone', method: 'GET' };
  const drop: Damage = { kind: 'drop' };
  const latency: Damage = { kind: 'latency', ms: 1 };
  const hits = (faults: readonly Fault[], calls = 6): string => {
    const set = new Faults(1);
    for (const fault of faults) set.add(fault);
    return Array.from({ length: calls }, () => set.strike(victim).length).join('');
  };

  test.each<[string, readonly Fault[], string]>([
    ['all', [{ does: drop }], '111111'],
    ['those of another service', [{ service: 'ipam', does: drop }], '000000'],
    ['those of another operation', [{ operation: 'listZones', does: drop }], '000000'],
    ['those of a method', [{ method: 'get', does: drop }], '111111'],
    ['the first two', [{ times: 2, does: drop }], '110000'],
    ['the fourth and fifth', [{ after: 3, times: 2, does: drop }], '000110'],
    ['none', [{ rate: 0, does: drop }], '000000'],
    ['once each, and slowly', [{ does: latency }, { does: drop }, { does: { kind: 'throttle' } }], '222222'],
    [
      'then the next',
      [
        { times: 1, does: drop },
        { times: 1, does: { kind: 'throttle' } },
      ],
      '110000',
    ],
  ])('%s', (_why, faults, want) => {
    expect(hits(faults)).toBe(want);
  });

  test('some, and with the same seed the same', () => {
    const struck = hits([{ rate: 0.3, does: drop }], 1000);
    const share = [...struck].filter((hit) => hit === '1').length / 1000;
    expect([share > 0.25, share < 0.35]).toEqual([true, true]);
    expect(hits([{ rate: 0.3, does: drop }], 1000)).toBe(struck);
  });

  test('chance fills its range evenly', () => {
    const random = seeded(3);
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let count = 0; count < 10_000; count++) {
      const bucket = Math.floor(random() * 10);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (const bucket of buckets) expect(Math.abs(bucket - 1_000)).toBeLessThan(150);
  });
});
