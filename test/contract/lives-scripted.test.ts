import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../functions/simulation/index.ts';
import { upstreamSchemas } from '../../tools/schemas.ts';
import { played, scriptedLives } from '../lives/scripted.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';
import { type LifeJudge, lifeJudge } from './harness/life-judge.ts';
import { derivedSchemas } from './rules/derived.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const root = new URL('../../', import.meta.url).pathname;

/** What a Tenant composes is one of ours, and another shape in either package. */
const packages = [
  { flavour: 'claims', definition: 'package/apis/virtual-cluster/definition.yaml' },
  { flavour: 'namespaced', definition: 'package/configuration/apis/virtual-cluster/definition.gen.yaml' },
] as const;

describe.each(packages)(
  'with the package of the flavour $flavour, a real API server accepts',
  ({ flavour, definition }) => {
    let hub: ControlPlane;
    let refusals: LifeJudge;
    beforeAll(async () => {
      hub = await startControlPlane();
      await installSchemas(hub, [
        ...(await upstreamSchemas('v0.1.81')),
        ...(await derivedSchemas(`${root}${definition}`)),
      ]);
      refusals = lifeJudge(hub.client);
    }, patience);
    afterAll(() => hub?.stop(), patience);

    test.each(scriptedLives)(
      'every round of $name',
      async (life) => {
        const worlds: World[] = [];
        for (const step of played(life, flavour)) worlds.push(...step.worlds);
        expect(worlds.length).toBeGreaterThan(life.steps.length);
        expect(await refusals(worlds)).toEqual([]);
      },
      patience,
    );
  },
);
