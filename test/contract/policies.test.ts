import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hosts } from './policies/hosts.ts';
import { type GuardedHub, plan, refusal, startGuardedHub } from './policies/hub.ts';
import { images } from './policies/images.ts';
import { networks } from './policies/networks.ts';
import { rights } from './policies/rights.ts';
import { scheduling } from './policies/scheduling.ts';
import { services } from './policies/services.ts';
import { stores } from './policies/stores.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

let hub: GuardedHub;
beforeAll(async () => {
  hub = await startGuardedHub([plan]);
}, patience);
afterAll(() => hub?.controlPlane.stop(), patience);

describe.each(Object.entries({ images, services, hosts, scheduling, rights, networks, stores }))(
  '%s',
  (_policy, rows) => {
    test.each(rows)('%s', async (_what, object, said) => {
      expect(refusal(await hub.create(hub.tenant, object))).toBe(said);
    });
  },
);
