import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { arrival } from './claims.ts';
import { composedOf } from './composed.ts';
import { atRest, changedIn, stateOf } from './drift.ts';
import { fileOf, type Live, list, nameOf, patch, type Reference, read, type Stage } from './stage.ts';
import { until } from './until.ts';

/** How an edit of a claim went. What is composed is called as in the composition, since Crossplane makes up names. */
export interface Edit {
  readonly seconds: number;
  /** What came. */
  readonly came: readonly string[];
  /** That went. */
  readonly went: readonly string[];
  /** That stayed, and of which something else is wanted now. */
  readonly moved: readonly string[];
}

const PATIENCE = 600;

/** Edits, waits until `shows` holds and the claim is Ready again, and tells what became of all that is composed for it. */
export async function edit(
  stage: Stage,
  claim: Reference,
  act: () => Promise<void>,
  shows: (live: Live) => Promise<boolean> | boolean,
): Promise<Edit> {
  const before = await atRest(stage, claim);
  const formerly = await resourcesOf(stage, claim);
  const started = performance.now();
  await act();
  let live: Live | undefined;
  await until(
    `the edit of ${nameOf(claim)} done`,
    PATIENCE,
    async () => {
      live = await read(stage, claim);
      return live && shows(live);
    },
    () => JSON.stringify(live?.status),
  );
  await arrival(stage, claim, PATIENCE);
  const seconds = (performance.now() - started) / 1000;
  await atRest(stage, claim);
  const after = await stateOf(stage, claim);
  const resources = new Map([...formerly, ...(await resourcesOf(stage, claim))]);
  const changed = changedIn(before, after);
  const resourcesIn = (keys: readonly string[]) => keys.map((key) => resources.get(key) ?? key).toSorted();
  return {
    seconds,
    came: resourcesIn(changed.filter((key) => !before.has(key))),
    went: resourcesIn(changed.filter((key) => !after.has(key))),
    moved: resourcesIn(changed.filter((key) => before.has(key) && after.has(key))),
  };
}

/** Composition resource names of all that is composed for a claim. */
async function resourcesOf(stage: Stage, claim: Reference): Promise<ReadonlyMap<string, string>> {
  const live = await read(stage, claim);
  const composed = live === undefined ? [] : await composedOf(stage, live);
  return new Map(
    composed.flatMap(({ reference, object }) => {
      const resource = object?.metadata.annotations?.['crossplane.io/composition-resource-name'];
      return resource === undefined ? [] : [[nameOf(reference), resource] as const];
    }),
  );
}

/** A NodePool of a cluster. */
export const poolOf = ({ namespace = '', name }: Reference, pool: string): Reference => ({
  apiVersion: HYPERSHIFT,
  kind: 'NodePool',
  namespace,
  name: `${name}-${pool}`,
});

const HYPERSHIFT = 'hypershift.openshift.io/v1beta1';

/** The HostedCluster of a cluster. */
export const hostedClusterOf = (cluster: Reference): Reference => ({
  ...cluster,
  apiVersion: HYPERSHIFT,
  kind: 'HostedCluster',
});

/** The platform settings of a hub. */
export const SETTINGS: Reference = {
  apiVersion: 'apiextensions.crossplane.io/v1beta1',
  kind: 'EnvironmentConfig',
  name: 'aerodrome',
};

/** Keeps the machines of a pool down that are not up yet, or lets them come. */
export const setStuck = (stage: Stage, pool: Reference, isStuck: boolean): Promise<void> =>
  patch(stage, pool, { metadata: { annotations: { 'hub.aerodrome.dev/stuck': isStuck ? 'true' : null } } });

/** What `kubectl` finds inside of a cluster, with the kubeconfig that its HostedCluster names. */
export async function inside(stage: Stage, cluster: Reference, ...args: readonly string[]): Promise<string> {
  const hosted = await read(stage, hostedClusterOf(cluster));
  const { name = '' } = (hosted?.status?.['kubeconfig'] ?? {}) as { readonly name?: string };
  const secrets = await list(stage, 'v1', 'Secret', cluster.namespace);
  const secret = secrets.find(({ metadata }) => metadata.name === name) as
    | { data?: { kubeconfig?: string } }
    | undefined;
  return withFile(Buffer.from(secret?.data?.kubeconfig ?? '', 'base64').toString(), (file) =>
    stage.kubectl('--kubeconfig', file, ...args),
  );
}

/** Applies an example with another `spec` by `kubectl`, as its author would; throws with what that printed where it is refused. */
export async function applyEdited(stage: Stage, example: string, spec: object): Promise<void> {
  const claim = parse(await fileOf(example)) as Live;
  const edited = JSON.stringify({ ...claim, spec: { ...claim.spec, ...spec } });
  await withFile(edited, (file) => stage.kubectl('apply', '-f', file));
}

async function withFile<T>(text: string, work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-edit-'));
  try {
    const file = join(folder, 'file');
    await writeFile(file, text, { mode: 0o600 });
    return await work(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
