import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ManagedResource } from '../../../provider/runtime/index.ts';
import { CANARIES, type Part, Program, scene } from './program.ts';
import { forever } from './stage.ts';
import { until } from './until.ts';

/**
 * The provider as it ships, a process with all of its kinds, between a real API server with its CRDs and the reference
 * services: the steps that uptest takes with every provider (apply, update, import after a restart, delete).
 */
const patience = 300_000;

let program: Program;
beforeAll(async () => {
  program = await Program.open();
  program.start('--poll=3s');
}, patience);
afterAll(() => program?.close(), patience);

test(
  'apply: every kind becomes Ready, once',
  async () => {
    await program.apply();
    await program.allWell();
    expect(program.services.ledger.duplicates()).toEqual([]);
  },
  patience,
);

test(
  'update: a change reaches the service',
  async () => {
    const record = scene.find(([, kind]) => kind === 'RecordSet') as Part;
    await program.edit(record, (now) => ({
      ...now,
      spec: { ...now.spec, forProvider: { ...now.spec.forProvider, ttl: 60 } },
    }));
    await until(async () => (await program.read(record))?.status?.atProvider?.['ttl'] === 60);
    await program.allWell();
  },
  patience,
);

test(
  'import: after a restart without status everything is found again, and nothing is made twice',
  async () => {
    const before = await program.externalNames();
    expect(await program.stop()).toEqual([0]);
    for (const part of scene) {
      const now = await program.read(part);
      if (now === undefined) continue;
      const { status: _status, ...rest } = now;
      await program.client.updateStatus(program.resourceOf(part), { ...rest, status: {} } as ManagedResource, forever);
    }
    program.start('--poll=3s');
    await program.allWell();
    expect(await program.externalNames()).toEqual(before);
    expect(program.services.ledger.duplicates()).toEqual([]);
  },
  patience,
);

test(
  'delete: a customer stays while there is something it pays for, and says so; nothing else is left, and then nothing',
  async () => {
    for (const part of scene.toReversed()) await program.delete(part);
    await program.gone(['customer']);
    const customer = scene.find(([, kind]) => kind === 'Customer') as Part;
    const { conditions } = (await program.read(customer))?.status ?? {};
    expect(conditions?.find(({ type }) => type === 'Synced')?.message).toMatch(
      /is in use: subscriptions that have not/,
    );
    program.services.advance(32 * 86_400_000);
    await program.gone();
    expect(await program.stop()).toEqual([0]);
  },
  patience,
);

test('no secret was ever said', () => {
  const said = program.said.join('');
  expect(said).toContain('provider-aerodrome starts');
  for (const canary of CANARIES) expect(said).not.toContain(canary);
});
