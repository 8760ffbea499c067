import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { difference } from './difference.ts';
import { faultChoices, hasFault, toggled } from './faults.ts';
import type { Input } from './input.ts';
import type { Ask, Tell } from './protocol.ts';
import { createServe } from './serve.ts';

const folder = new URL('../../examples/', import.meta.url).pathname;
const input = (file: string, edit = (text: string) => text): Input => ({
  claim: { name: 'in.yaml', text: edit(readFileSync(folder + file, 'utf8')) },
  files: [],
  flavour: 'claims',
  namespace: 'default',
});

const ask = (more: Partial<Ask> & Pick<Ask, 'input'>): Ask => ({
  id: 1,
  script: { faults: [] },
  round: 1,
  compare: undefined,
  ...more,
});

const tellsOf = (serve: ReturnType<typeof createServe>, asked: Ask): readonly Tell[] =>
  [...serve(asked)].filter((tell) => typeof tell === 'object');

function told<T extends Tell['type']>(tells: readonly Tell[], type: T): Extract<Tell, { readonly type: T }> {
  const found = tells.find((tell) => tell.type === type);
  if (!found) throw new Error(`cannot find ${type} among ${tells.map((tell) => tell.type).join(', ')}`);
  return found as Extract<Tell, { readonly type: T }>;
}

function lifeIn(tells: readonly Tell[]) {
  const { life } = told(tells, 'lived');
  if ('outcome' in life) throw new Error(JSON.stringify(life.problems));
  return life;
}

describe('a minimal cluster', () => {
  const serve = createServe();
  const minimal = input('cluster/minimal.yaml');
  const whole = lifeIn(tellsOf(serve, ask({ input: minimal, round: 300 })));

  test('is told in the order it is wanted', () => {
    const tells = tellsOf(serve, ask({ input: minimal }));
    expect(tells.map(({ type }) => type)).toEqual(['evaluated', 'priced']);
    expect(told(tells, 'priced').choices['the name of a site']).toEqual(['site-a', 'site-b', 'site-c']);
  });

  test('lives until nothing moves, and is Ready then', () => {
    expect(whole).toMatchObject({ settled: true, ready: true });
    expect(whole.history.at(-1)).toMatchObject({ phase: 'Ready' });
    expect(whole.history.map(({ round }) => round)).toEqual(whole.history.map((_, index) => index + 1));
    expect(JSON.stringify(whole.live)).not.toContain('managedFields');
  });

  test('is the same however far it was played before', () => {
    const afresh = lifeIn(tellsOf(createServe(), ask({ input: minimal, round: 7 })));
    expect(lifeIn(tellsOf(serve, ask({ input: minimal, round: 7 })))).toEqual(afresh);
  });

  test('has pools that stick when they are told to, and from then on', () => {
    const [choice] = faultChoices(whole.resources);
    const pool = choice?.of?.[0] ?? '';
    expect(choice?.fault).toBe('stuckPools');
    const script = { faults: [{ after: 3, faults: toggled({}, { fault: 'stuckPools' }, pool) }] };
    const life = lifeIn(tellsOf(serve, ask({ input: minimal, script, round: 300 })));
    expect(life.ready).toBe(false);
    expect(life.history.slice(0, 3)).toEqual(whole.history.slice(0, 3));
    expect(life.plan.find(({ name }) => name === pool)?.readiness.state).not.toBe('ready');
  });

  test('is upgraded while it runs, and an edit that an API server refuses is a problem', () => {
    const withSpec = (spec: string) =>
      input('cluster/minimal.yaml', (text) => text.replace('spec: {}', `spec: {${spec}}`));
    const first = withSpec('version: 4.19.18');
    const young = lifeIn(tellsOf(serve, ask({ input: first, round: 300 })));
    const { round, composite } = young;
    const script = { faults: [], edited: { from: first.claim.text, after: round } };
    const { available } = (composite['status'] as { readonly version: { readonly available: readonly string[] } })
      .version;
    const edited = ask({ input: withSpec(`version: ${available[0]}`), script, round: round + 2 });
    expect(
      lifeIn(tellsOf(serve, edited))
        .history.map(({ phase }) => phase)
        .slice(-2),
    ).toEqual(['Upgrading', 'Upgrading']);
    const smaller = withSpec('version: 4.19.18, controlPlane: {etcd: {size: 64Gi}}');
    expect(told(tellsOf(serve, { ...edited, input: smaller }), 'lived').life).toMatchObject({
      outcome: 'refused',
      problems: [{ claim: 'Cluster/hello', path: expect.stringContaining('spec.controlPlane.etcd') }],
    });
  });
});

test('the price of machines is that of their size, and a range where they follow the load', () => {
  const { price } = told(tellsOf(createServe(), ask({ input: input('cluster/production.yaml') })), 'priced');
  const general = price.rows.filter(({ name }) => name.startsWith('node-pool-general-'));
  expect(general.reduce((sum, { least }) => sum + least.cpu, 0)).toBe(3 * 16_000);
  expect(general.reduce((sum, { most }) => sum + most.cpu, 0)).toBe(12 * 16_000);
  expect(price.rows.reduce((sum, { least }) => sum + least.gpus, 0)).toBe(2);
  expect(price.least.memory).toBe(price.rows.reduce((sum, { least }) => sum + least.memory, 0));
});

test('a difference says what rolls', () => {
  const now = input('cluster/standard.yaml');
  const larger = input('cluster/standard.yaml', (text) => text.replace(/size: \w+/, 'size: xlarge'));
  const compared = difference(now, larger);
  if (compared.outcome === 'refused') throw new Error(JSON.stringify(compared.problems));
  expect(compared.headline).toMatch(/NodePools? rolls?/);
  expect(compared.entries[0]).toMatchObject({ fate: 'rolled' });
  expect(difference(now, now)).toMatchObject({ headline: 'no change', entries: [] });
  expect(difference(input('tenant/team.yaml'), now)).toEqual({
    outcome: 'refused',
    problems: [{ message: 'Tenant/billing is saved, and Cluster/shop is of another kind: save the text again' }],
  });
});

test('a fault is taken back by what made it', () => {
  const once = toggled({}, { fault: 'vanished' }, 'a');
  expect(hasFault(once, { fault: 'vanished' }, 'a')).toBe(true);
  expect(toggled(once, { fault: 'vanished' }, 'a')).toEqual({});
  expect(toggled(toggled({}, { fault: 'degraded' }), { fault: 'degraded' })).toEqual({});
});

test('whatever is thrown is told with the place it comes from', () => {
  // What no caller may say, so that something is thrown.
  const broken = { ...ask({ input: input('cluster/minimal.yaml') }), input: undefined as unknown as Input };
  expect([...createServe()(broken)]).toEqual([
    { id: 1, type: 'failed', failure: { message: expect.any(String), stack: expect.stringContaining('evaluate') } },
  ]);
});
