import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Authority, createAuthority } from '../../../functions/server/testing/authority.ts';
import { Front } from './front.ts';
import { CANARIES, Program } from './program.ts';
import { until } from './until.ts';
import { type Part, scene } from './user.ts';

/**
 * The provider as it ships, one process that is never started again, while what it proves itself with and what it trusts
 * are replaced under it, as operators do: the new beside the old, then the new alone.
 */
const patience = 300_000;
const SECOND = 'canary-91ce-token';

/** What the services take. */
const tokens: string[] = [CANARIES[0]];
let before: Authority;
let after: Authority;
let front: Front;
let program: Program;

const partOf = (name: string): Part => scene.find((part) => part[2] === name) as Part;
const zone = partOf('zone');
const text = partOf('text');

beforeAll(async () => {
  [before, after] = await Promise.all([createAuthority('before'), createAuthority('after')]);
  front = await Front.open(await before.issue('serverAuth'), () => program.services.port);
  program = await Program.open({
    services: { port: 0, access: { bearer: tokens } },
    config: { endpoint: front.url, tls: { caSecretRef: { name: 'authority' } } },
  });
  await program.secret('authority', { 'ca.crt': before.cert });
  program.start('--poll=1s');
  // One after the other: nothing is to be warned of, and be it a reference to what is about to come.
  for (const part of [zone, text]) {
    await program.apply([part]);
    await until(async () => (await program.unwell([part])).length === 0);
  }
  await changed();
}, patience);
afterAll(async () => {
  await program?.close();
  await front?.close();
}, patience);

let ttl = 100;

/** Changes the record set and waits until that is so outside, and seen to be so. */
async function changed(): Promise<void> {
  ttl += 1;
  await program.edit(text, (now) => ({
    ...now,
    spec: { ...now.spec, forProvider: { ...now.spec.forProvider, ttl } },
  }));
  await until(async () => (await program.read(text))?.status?.atProvider?.['ttl'] === ttl);
  await until(async () => (await program.unwell([zone, text])).length === 0);
}

/** Resolves once the provider came with a new handshake: what it trusts was read anew. */
async function connected(): Promise<void> {
  const { connections } = front;
  await until(() => front.connections > connections);
}

/** What nobody may notice of it: calls that were refused or failed, and warnings. */
async function troubles(): Promise<readonly unknown[]> {
  const calls = program.services.ledger.read().filter(({ method, status = 0 }) => method !== 'GET' && status >= 300);
  const denied = program.services.ledger.read().filter(({ status }) => status === 401);
  return [
    ...calls,
    ...denied,
    ...(await program.warnings()),
    ...Array.from({ length: front.refused }, () => 'refused'),
  ];
}

test(
  'the token in the Secret is replaced: the next call has the new one, and nothing fails',
  async () => {
    tokens.push(SECOND);
    await program.secret('services', { token: SECOND });
    await until(() => front.authorization === `Bearer ${SECOND}`);
    tokens.shift();
    await changed();
    expect(await troubles()).toEqual([]);
  },
  patience,
);

test(
  'the authority of the services is replaced: both are trusted, then the new one alone, and nothing fails',
  async () => {
    const told = connected();
    await program.secret('authority', { 'ca.crt': [before.cert, after.cert].join('\n') });
    await told;
    const moved = connected();
    front.show(await after.issue('serverAuth'));
    await moved;
    await changed();
    await program.secret('authority', { 'ca.crt': after.cert });
    await changed();
    expect(await troubles()).toEqual([]);
  },
  patience,
);

test(
  'what is not trusted any more is said, and forgotten once it is put right',
  async () => {
    front.show(await before.issue('serverAuth'));
    await until(async () => (await program.unwell([zone])).join().includes('an authority that is not trusted'));
    front.show(await after.issue('serverAuth'));
    await changed();
  },
  patience,
);

test('it is one process all along, and nobody was told a secret', async () => {
  expect(program.providers.map(({ exitCode }) => exitCode)).toEqual([null]);
  const told = await program.told();
  expect(told.split('provider-aerodrome starts').length).toBe(2);
  for (const secret of [...CANARIES, SECOND]) expect(told).not.toContain(secret);
  expect(program.services.ledger.duplicates()).toEqual([]);
});
