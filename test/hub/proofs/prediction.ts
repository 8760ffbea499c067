import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { composedOf, compositeOf } from './composed.ts';
import { type Live, list, nameOf, type Reference, read, referenceTo, root, type Stage } from './stage.ts';

/** An object as the command line prints it. */
interface Printed {
  readonly resources: readonly { readonly object: Live }[];
}

/**
 * What another build would compose otherwise for claims as they are on the hub, by the command lines of both: `Kind
 * namespace/name` of all that differs, is new, or is no more.
 */
export async function predictedChanges(
  stage: Stage,
  claims: readonly Reference[],
  earlier: string,
): Promise<ReadonlySet<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-dump-'));
  try {
    const settings = join(folder, 'settings.json');
    const [own] = (await list(stage, 'apiextensions.crossplane.io/v1beta1', 'EnvironmentConfig')).filter(
      ({ metadata }) => metadata.name === 'aerodrome',
    );
    await writeFile(settings, JSON.stringify(own));
    const required = join(folder, 'required.json');
    await writeFile(required, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: await askedFor(stage) }));
    const different = new Set<string>();
    for (const claim of await withNested(stage, claims)) {
      const [before, after] = await Promise.all(
        [earlier, root].map((checkout) => rendered(stage, { checkout, folder, settings, required }, claim)),
      );
      for (const name of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
        if (before?.get(name) !== after?.get(name)) different.add(name);
      }
    }
    return different;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Claims, and those that were composed for them. */
async function withNested(stage: Stage, claims: readonly Reference[]): Promise<readonly Live[]> {
  const all: Live[] = [];
  for (const reference of claims) {
    const live = await read(stage, reference);
    if (live === undefined) throw new Error(`${nameOf(reference)} is not there`);
    const nested = (await composedOf(stage, live)).flatMap(({ object }) => object ?? []);
    all.push(live, ...nested.filter(({ apiVersion }) => apiVersion === live.apiVersion));
  }
  return all;
}

/** Kinds of what the function asks for besides: whose a claim is, what a tenant claimed, what the hub offers. */
const REQUIRED = [
  ['v1', 'Namespace'],
  ['v1', 'ConfigMap'],
  ['metallb.io/v1beta1', 'IPAddressPool'],
  ['aerodrome.dev/v1alpha1', 'Tenant'],
  ['aerodrome.dev/v1alpha1', 'Cluster'],
  ['aerodrome.dev/v1alpha1', 'VirtualCluster'],
] as const;

async function askedFor(stage: Stage): Promise<readonly Live[]> {
  const lists = await Promise.all(
    REQUIRED.map(async ([apiVersion, kind]) =>
      // In a list objects of Kubernetes itself do not say what they are.
      (await list(stage, apiVersion, kind)).map((object) => ({ ...object, apiVersion, kind })),
    ),
  );
  return lists.flat();
}

interface Place {
  readonly checkout: string;
  readonly folder: string;
  readonly settings: string;
  readonly required: string;
}

async function rendered(
  stage: Stage,
  { checkout, folder, settings, required }: Place,
  claim: Live,
): Promise<ReadonlyMap<string, string>> {
  const composed = (await composedOf(stage, claim)).flatMap(({ object }) => object ?? []);
  const observed = join(folder, 'observed.json');
  const asked = join(folder, 'claim.json');
  const items = [await compositeOf(stage, claim), ...composed];
  await writeFile(observed, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
  await writeFile(asked, JSON.stringify(claim));
  const hub = ['--platform', settings, '--required', required, '--observed', observed];
  const args = ['cli/aerodrome.js', 'render', asked, ...hub, '-o', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: checkout, maxBuffer: 64 * 1024 * 1024 });
  const { resources } = JSON.parse(stdout) as Printed;
  return new Map(resources.map(({ object }) => [nameOf(referenceTo(object)), JSON.stringify(object)]));
}
