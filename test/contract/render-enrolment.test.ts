import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { KubeObject } from '../../functions/engine/index.ts';
import type { PlatformDocument } from '../generators/platform.ts';
import { type Claim, hubFor } from '../lives/hub.ts';
import {
  type BothEngines,
  later,
  type PackageFlavour,
  type Question,
  startBothEngines,
  verdictOn,
} from './harness/both-engines.ts';
import { readManifests } from './harness/yaml.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const flavours: readonly PackageFlavour[] = ['claims', 'namespaced'];

/** Settings that name every service. */
const settings = parse(
  readFileSync(new URL('../../examples/platform-services.yaml', import.meta.url), 'utf8'),
) as PlatformDocument;

/** Whoever has an enrolment, and the enrolment itself. */
const subjects = [
  ['Cluster', 'cluster/standard'],
  ['Cluster', 'cluster/production'],
  ['VirtualCluster', 'virtual-cluster/team'],
  ['Tenant', 'tenant/team'],
  ['Enrolment', 'enrolment/cluster'],
] as const;

describe('crossplane render, where services are named', () => {
  let both: BothEngines;
  beforeAll(async () => {
    both = await startBothEngines();
  }, patience);
  afterAll(() => both?.stop());

  test.each(flavours)(
    'gives what the embedded engine gives, fresh, on the way and at rest: %s package',
    async (flavour) => {
      const questions = subjects.flatMap(([kind, name]) => {
        const objects = readManifests(`examples/${name}.yaml`) as readonly KubeObject[];
        const claim = objects.find((object) => object.kind === kind) as Claim | undefined;
        if (!claim) throw new Error(`cannot read ${name}: there is no ${kind} in it`);
        const namespace = objects.find((object) => object.kind === 'Namespace');
        const owner = kind === 'Tenant' ? undefined : objects.find((object) => object.kind === 'Tenant');
        const fresh = hubFor(claim, { flavour, settings, ...(namespace && { namespace }), ...(owner && { owner }) });
        return [0, 4, 30].map(
          (rounds): Question => ({ name: `${name} after ${rounds} rounds`, flavour, world: later(fresh, rounds) }),
        );
      });
      expect(await both.differences(questions)).toEqual([]);
    },
    3 * patience,
  );

  test(
    'and every resource of a service is valid against the CRDs of the provider',
    async () => {
      const { judged: _judged, ...found } = await verdictOn(both.manifests(), 'v0.1.81');
      expect(found).toEqual({ missing: 0, invalid: [] });
      const kinds = new Set(
        both
          .manifests()
          .filter(isService)
          .map(({ kind }) => kind),
      );
      expect([...kinds].sort()).toEqual([
        'Address',
        'Application',
        'ConfigurationItem',
        'Group',
        'Protection',
        'RecordSet',
        'Rule',
        'Subscription',
        'Target',
      ]);
    },
    patience,
  );
});

const isService = ({ apiVersion }: KubeObject): boolean => apiVersion.includes('.m.aerodrome.dev/');
