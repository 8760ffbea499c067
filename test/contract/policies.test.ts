import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hosts } from './policies/hosts.ts';
import { enforce, eventually, type GuardedHub, plan, refusal, startGuardedHub, unbind } from './policies/hub.ts';
import { images } from './policies/images.ts';
import { networks } from './policies/networks.ts';
import { rights } from './policies/rights.ts';
import { scheduling } from './policies/scheduling.ts';
import { services } from './policies/services.ts';
import { stores } from './policies/stores.ts';
import { podWith } from './policies/workloads.ts';

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

test(
  'the next namespace after the last one is judged by what it may use, and again when that changes',
  async () => {
    await unbind(hub, plan);
    // The API server looks once a second whether anybody still needs parameters.
    await setTimeout(3000);
    const image = (registry: string) => hub.create(hub.tenant, podWith({ image: `${registry}/web` }));
    for (const registry of ['one.example.com', 'two.example.com']) {
      await enforce(hub, { ...plan, allowed: { ...plan.allowed, registries: [registry] } });
      const only = `only what begins with ${registry}/`;
      const other = await eventually(
        () => image('zero.example.com'),
        (verdict) => refusal(verdict).endsWith(only),
      );
      expect(refusal(other)).toBe(`images: zero.example.com/web may not be used here, ${only}`);
      expect(await image(registry)).toBe('accepted');
    }
  },
  patience,
);
