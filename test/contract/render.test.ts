import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderResources } from '../../cli/output/manifest.ts';
import type { Accepted, Flavour, KubeObject } from '../../functions/engine/index.ts';
import type { World } from '../../functions/simulation/index.ts';
import { type OperatorLevel, writeSchemas } from '../../tools/schemas.ts';
import type { PlatformDocument } from '../generators/platform.ts';
import { examples } from '../golden/examples.ts';
import { acceptedClaims, hubFor, namespaceObject, next, reconcile, settingsObject } from '../lives/hub.ts';
import { type FunctionProcess, startFunction } from './harness/function-process.ts';
import { labelOf, manifestsIn } from './harness/manifests.ts';
import { crossplaneRender } from './harness/render.ts';
import { crossplaneValidate } from './harness/validate.ts';
import { readManifests } from './harness/yaml.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const levels: readonly OperatorLevel[] = ['v0.1.81', 'v0.1.75'];
const flavours: readonly ClusterFlavour[] = ['claims', 'namespaced'];

/** How many generated claims are rendered; each in one flavour, for one level, fresh and at a later moment. */
const generated = 200;

/** Programs at a time: render is two short processes. */
const atOnce = 3;

/** Those a Cluster comes in. */
type ClusterFlavour = Exclude<Flavour, 'cluster'>;

interface Case {
  readonly name: string;
  readonly flavour: ClusterFlavour;
  readonly level: OperatorLevel;
  readonly namespace: KubeObject;
  readonly world: World;
  /** Whether its resources are validated as well: those of a later moment hold those of an earlier one. */
  readonly validated: boolean;
}

let folder: string;
let server: FunctionProcess;
/** What crossplane rendered, by operator level. */
const rendered = new Map<OperatorLevel, KubeObject[]>(levels.map((level) => [level, []]));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aerodrome-render-'));
  server = await startFunction(folder);
}, patience);
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const packages: Readonly<Record<ClusterFlavour, { readonly xrd: object; readonly composition: object }>> = {
  claims: packageOf('package/apis/cluster/', '.yaml'),
  namespaced: packageOf('package/configuration/apis/cluster/', '.gen.yaml'),
};

function packageOf(path: string, suffix: string) {
  const [xrd = {}] = readManifests(`${path}definition${suffix}`);
  const [composition = {}] = readManifests(`${path}composition${suffix}`);
  return { xrd, composition };
}

function settingsFor(level: OperatorLevel): PlatformDocument {
  return { hypershift: { operatorLevel: level } };
}

/** The world after so many rounds. */
function after(world: World, rounds: number): World {
  let now = world;
  for (let round = 0; round < rounds; round++) now = next(now, reconcile(now));
  return now;
}

function accepted(world: World): Accepted {
  const composed = reconcile(world);
  if (composed.outcome !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(composed)}`);
  return composed;
}

/** Differences between what the stock CLI and core make of a world, through gRPC, and what the embedded engine does. */
async function differences({ name, flavour, level, namespace, world, validated }: Case): Promise<readonly string[]> {
  const { composite, objects: observed } = world;
  const outcome = await crossplaneRender({
    xr: composite,
    ...packages[flavour],
    functions: [{ name: 'aerodrome-function-aerodrome', target: server.target }],
    observed: [...observed.values()],
    required: [settingsObject(settingsFor(level)), namespace],
  });
  if (!outcome.rendered) return [`${name}: ${outcome.message}`];
  const composed = accepted(world);
  const answer = { composite, observed, composed, required: world.required } as Parameters<typeof renderResources>[0];
  const expected = renderResources(answer).map(({ object }) => object);
  const found = outcome.resources as readonly KubeObject[];
  if (validated) rendered.get(level)?.push(...found);
  return [
    ...wrong(`${name}: resources`, () => expect(found).toEqual(expected)),
    // The CLI lays the answer over the XR it was given: what stood there before shows through.
    ...wrong(`${name}: status`, () => expect(outcome.xr['status']).toMatchObject(composed.status)),
    ...outcome.results.filter(({ severity }) => severity === 'Warning').map(({ message }) => `${name}: ${message}`),
  ];
}

function wrong(what: string, check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [`${what}: ${(error as Error).message.slice(0, 2000)}`];
  }
}

async function all(cases: readonly Case[]): Promise<readonly string[]> {
  const found: string[] = [];
  const queue = [...cases];
  const work = async (): Promise<void> => {
    for (let one = queue.shift(); one; one = queue.shift()) found.push(...(await differences(one)));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

describe.each(levels)('crossplane render, HyperShift %s', (level) => {
  test.each(flavours)(
    'gives the resources and status of the embedded engine for every example, fresh, on the way and at rest: %s',
    async (flavour) => {
      const cases = examples.flatMap(({ name, claim, namespace }) => {
        const fresh = hubFor(claim, { flavour, namespace, settings: settingsFor(level) });
        return [0, 8, 30].map((rounds) => {
          const world = after(fresh, rounds);
          return { name: `${name} after ${rounds} rounds`, flavour, level, namespace, world, validated: true };
        });
      });
      expect(await all(cases)).toEqual([]);
    },
    3 * patience,
  );
});

test(
  `crossplane render gives the resources and status of the embedded engine for ${generated} generated claims`,
  async () => {
    const claims = fc.sample(acceptedClaims(), { seed: 1, numRuns: generated });
    const cases = claims.flatMap((claim, index) => {
      const flavour = flavours[index % 2] ?? 'claims';
      const level = levels[Math.floor(index / 2) % 2] ?? 'v0.1.81';
      const namespace = namespaceObject(claim.metadata.namespace);
      const fresh = hubFor(claim, { flavour, settings: settingsFor(level) });
      const later = 1 + ((index * 7) % 24);
      return [0, later].map((rounds) => {
        const name = `claim ${index} after ${rounds} rounds`;
        return { name, flavour, level, namespace, world: after(fresh, rounds), validated: rounds > 0 };
      });
    });
    expect(await all(cases)).toEqual([]);
  },
  3 * patience,
);

describe('crossplane resource validate', () => {
  let verdicts: ReadonlyMap<OperatorLevel, Verdict>;
  beforeAll(async () => {
    verdicts = new Map(await Promise.all(levels.map(async (level) => [level, await judge(level)] as const)));
  }, 3 * patience);

  test.each(levels)('finds all of it valid for HyperShift %s, with a schema for everything', (level) => {
    const { wrong: invalid = ['not judged'], judged = 0, missing } = verdicts.get(level) ?? {};
    expect({ invalid, missing }).toEqual({ invalid: [], missing: 0 });
    expect(judged).toBeGreaterThan(1000);
  });
});

interface Verdict {
  readonly judged: number;
  readonly missing: number;
  readonly wrong: readonly string[];
}

async function judge(level: OperatorLevel): Promise<Verdict> {
  const manifests = distinct(manifestsIn(rendered.get(level) ?? []));
  const schemas = join(folder, level);
  await writeSchemas(level, schemas);
  const { summary, resources } = await crossplaneValidate({ schemas: [schemas], resources: manifests });
  const invalid = resources.flatMap(({ status, errors }, index) => {
    const object = manifests[index];
    return status === 'valid' || !object ? [] : [`${labelOf(object)}: ${status}: ${JSON.stringify(errors)}`];
  });
  return { judged: summary.total, missing: summary.missingSchemas, wrong: [...new Set(invalid)] };
}

/** Each manifest once: what a schema says of it does not hang on who owns it, and most of a life looks the same. */
function distinct(objects: readonly KubeObject[]): readonly KubeObject[] {
  return [...new Map(objects.map((object) => [JSON.stringify(withoutOwner(object)), object])).values()];
}

function withoutOwner({ metadata, ...rest }: KubeObject): object {
  const { ownerReferences: _owners, generateName: _prefix, name: _name, ...own } = metadata;
  const labels = Object.entries(own.labels ?? {}).filter(([key]) => !key.startsWith('crossplane.io/'));
  return { ...rest, metadata: { ...own, labels } };
}
