import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Accepted, Flavour, KubeObject } from '../../../functions/engine/index.ts';
import { renderResources } from '../../../functions/render/index.ts';
import type { World } from '../../../functions/simulation/index.ts';
import { type OperatorLevel, upstreamSchemas, writeSchemas } from '../../../tools/schemas.ts';
import { kindOf, next, reconcile } from '../../lives/hub.ts';
import type { Manifest } from './api-client.ts';
import { startFunction } from './function-process.ts';
import { labelOf, manifestsIn } from './manifests.ts';
import { crossplaneRender } from './render.ts';
import { validateTogether } from './together.ts';
import { readManifests } from './yaml.ts';

/** The two packages; a hub has one of them. */
export type PackageFlavour = Exclude<Flavour, 'cluster'>;

/** A moment that both engines are asked about. */
export interface Question {
  readonly name: string;
  /** The package that brings XRD and Composition. */
  readonly flavour: PackageFlavour;
  readonly world: World;
  /** Objects at hand besides those that the world was brought. */
  readonly beside?: readonly KubeObject[];
}

/** The stock CLI and the real core with the function as a process, next to the embedded engine. */
export interface BothEngines {
  /** Differences between what core makes of moments, through gRPC, and what the embedded engine does. */
  readonly differences: (questions: readonly Question[]) => Promise<readonly string[]>;
  /** What crossplane rendered so far, each manifest once, those that travel in others too. */
  readonly manifests: () => readonly KubeObject[];
  readonly stop: () => Promise<void>;
}

/** Programs at a time: a render is two short processes. */
const atOnce = 3;

/** Starts the function; everything is asked of this one process. */
export async function startBothEngines(): Promise<BothEngines> {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-render-'));
  const server = await startFunction(folder);
  const rendered: KubeObject[] = [];
  const ask = async ({ name, flavour, world: asked, beside = [] }: Question): Promise<readonly string[]> => {
    const world = atOneTime(asked);
    const { composite, objects: observed, required } = world;
    const outcome = await crossplaneRender({
      xr: composite,
      ...packageOf(kindOf(composite).kind, flavour),
      functions: [{ name: 'aerodrome-function-aerodrome', target: server.target }],
      observed: [...observed.values()],
      required: distinct([...required.values()].flat(), beside),
    });
    if (!outcome.rendered) return [`${name}: ${outcome.message}`];
    const composed = accepted(world);
    const answer = { composite, observed, composed, required } as Parameters<typeof renderResources>[0];
    const expected = renderResources(answer).map(({ object }) => object);
    rendered.push(...(outcome.resources as readonly KubeObject[]));
    return [
      ...wrong(`${name}: resources`, () => expect(outcome.resources).toEqual(expected)),
      // The CLI lays the answer over the XR it was given: what stood there before shows through.
      ...wrong(`${name}: status`, () => expect(outcome.xr['status']).toMatchObject(composed.status)),
      ...outcome.results.filter(({ severity }) => severity === 'Warning').map(({ message }) => `${name}: ${message}`),
    ];
  };
  return {
    differences: (questions) => inTurn(questions, ask),
    manifests: () => alike(manifestsIn(rendered)),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function inTurn<T>(
  items: readonly T[],
  ask: (item: T) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  const queue = [...items];
  const work = async (): Promise<void> => {
    for (let one = queue.shift(); one; one = queue.shift()) found.push(...(await ask(one)));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** What `crossplane resource validate` says to manifests, with the upstream CRDs of a level and our own kinds. */
export async function verdictOn(manifests: readonly KubeObject[], level: OperatorLevel): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-validate-'));
  try {
    await writeSchemas(level, folder);
    const kinds = Object.values(folders).map((kind) => join(apis, kind, 'definition.yaml'));
    const ours = [...kinds, new URL('../../../package/provider/crds', import.meta.url).pathname];
    const definitions = await upstreamSchemas(level);
    const resources = await validateTogether({ schemas: [folder, ...ours], resources: manifests, definitions });
    const invalid = resources.flatMap(({ status, errors }, index) => {
      const object = manifests[index];
      return status === 'valid' || !object ? [] : [`${labelOf(object)}: ${status}: ${JSON.stringify(errors)}`];
    });
    const missing = resources.filter(({ status }) => status === 'missingSchema').length;
    return { judged: resources.length, missing, invalid: [...new Set(invalid)] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How many manifests there were, and what is wrong with them. */
export interface Verdict {
  readonly judged: number;
  /** Manifests that there is no schema for. */
  readonly missing: number;
  readonly invalid: readonly string[];
}

/** The world after so many rounds. */
export function later(world: World, rounds: number): World {
  let now = world;
  for (let round = 0; round < rounds; round++) now = next(now, reconcile(now));
  return now;
}

function accepted(world: World): Accepted {
  const composed = reconcile(world);
  if (composed.outcome !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(composed)}`);
  return composed;
}

const apis = new URL('../../../package/apis', import.meta.url).pathname;
const folders: Readonly<Record<string, string>> = {
  Cluster: 'cluster',
  VirtualCluster: 'virtual-cluster',
  Tenant: 'tenant',
  Enrolment: 'enrolment',
};
const packages = new Map<string, { readonly xrd: Manifest; readonly composition: Manifest }>();

function packageOf(kind: string, flavour: PackageFlavour) {
  const known = packages.get(`${kind} ${flavour}`);
  if (known) return known;
  const [path, suffix] = flavour === 'claims' ? ['package/apis', '.yaml'] : ['package/configuration/apis', '.gen.yaml'];
  const [xrd] = readManifests(`${path}/${folders[kind]}/definition${suffix}`);
  const [composition] = readManifests(`${path}/${folders[kind]}/composition${suffix}`);
  if (!xrd || !composition) throw new Error(`cannot render ${kind}: the package of flavour ${flavour} has none`);
  packages.set(`${kind} ${flavour}`, { xrd, composition });
  return { xrd, composition };
}

/** With what was brought as it is observed, where it is: the stock CLI has one hub for both, the simulation two looks at it. */
function atOneTime(world: World): World {
  const now = new Map([...world.objects.values()].map((object) => [identityOf(object), object]));
  const required = [...world.required].map(
    ([name, objects]) => [name, objects.map((object) => now.get(identityOf(object)) ?? object)] as const,
  );
  return { ...world, required: new Map(required) };
}

function distinct(...lists: readonly (readonly KubeObject[])[]): readonly KubeObject[] {
  return [...new Map(lists.flat().map((object) => [identityOf(object), object])).values()];
}

function identityOf({ apiVersion, kind, metadata }: KubeObject): string {
  return [apiVersion, kind, metadata.namespace, metadata.name].join(' ');
}

function wrong(what: string, check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [`${what}: ${(error as Error).message.slice(0, 2000)}`];
  }
}

/** Each manifest once: what a schema says of it does not hang on who owns it, and most of a life looks the same. */
function alike(objects: readonly KubeObject[]): readonly KubeObject[] {
  return [...new Map(objects.map((object) => [JSON.stringify(withoutOwner(object)), object])).values()];
}

function withoutOwner({ metadata, ...rest }: KubeObject): object {
  const { ownerReferences: _owners, generateName: _prefix, name: _name, ...own } = metadata;
  const labels = Object.entries(own.labels ?? {}).filter(([key]) => !key.startsWith('crossplane.io/'));
  return { ...rest, metadata: { ...own, labels } };
}
