import { expect, test } from '@jest/globals';
import { type Damage, seeded } from '../reference/faults.ts';
import { isWell } from './hub.fixture.ts';
import { applyScene, outsideOfScene, scene } from './scene.fixture.ts';

const names = scene.map(([, , name]) => name);

const damages: readonly Damage[] = [
  { kind: 'drop', when: 'before' },
  { kind: 'drop', when: 'after' },
  { kind: 'status', status: 500, when: 'before' },
  { kind: 'status', status: 502, when: 'after' },
  { kind: 'status', status: 503, when: 'before', retryAfter: 2 },
  { kind: 'status', status: 504, when: 'after' },
  { kind: 'throttle', retryAfter: 1 },
  { kind: 'garbage', form: 'html' },
  { kind: 'garbage', form: 'truncated' },
  { kind: 'garbage', form: 'empty' },
  { kind: 'garbage', form: 'array' },
  { kind: 'operation', fate: 'failed' },
  { kind: 'operation', fate: 'forgotten' },
  { kind: 'lag', ms: 5_000 },
  { kind: 'loop' },
];

/** More, and more often: `FAULT_SEEDS=2,3,4 FAULT_RATE=0.6 npm run jest -- provider/services/faults`. */
const seeds = (process.env['FAULT_SEEDS'] ?? '16').split(',').map(Number);
const most = Number(process.env['FAULT_RATE'] ?? 0.4);

/** What the books keep. */
const kept = ['/cmdb/v1/items Retired', '/customers/v1/customers Inactive', '/customers/v1/subscriptions Ended'];

test.each(seeds)(
  'whatever goes wrong, there is never more than one of each, and in the end none: seed %i',
  async (seed) => {
    const random = seeded(seed);
    const hub = await applyScene();
    const { faults, ledger } = hub.services;

    /** A bad time, in which providers come and go; then a good one, in which it must come to pass. */
    const endure = async (until: () => boolean, concerned: readonly string[]): Promise<void> => {
      faults.seed(seed);
      for (const does of damages) if (random() < 0.6) faults.add({ does, rate: most * random() });
      for (let round = 0; round < 5; round++) {
        await hub.go(until, concerned, 100);
        expect(ledger.duplicates()).toEqual([]);
        if (random() < 0.5) await hub.restart();
      }
      expect(faults.list().reduce((sum, { hits }) => sum + hits, 0)).toBeGreaterThan(10);
      faults.clear();
      await hub.converge(until, concerned);
      expect(ledger.duplicates()).toEqual([]);
    };

    try {
      await endure(() => names.every((name) => isWell(hub.get(name))), names);
      // A customer goes after the last month it pays for; nothing else waits for that.
      const others = names.filter((name) => name !== 'customer');
      for (const name of others) await hub.delete(name);
      await endure(() => others.every((name) => hub.get(name) === undefined), others);
      hub.clock.advanceTo(Date.parse('2030-06-01T00:00:00Z'));
      await hub.delete('customer');
      await hub.converge(() => hub.all.length === 0);
      expect(new Set(await outsideOfScene(hub))).toEqual(new Set(kept));
    } finally {
      await hub.close();
    }
  },
);
