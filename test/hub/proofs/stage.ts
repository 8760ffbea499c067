import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Flavour, type HubFolder, hubFolder } from '../../../hub/index.ts';
import {
  findAccess,
  type KubeObject,
  type Name,
  type Resource,
  RestClient,
  Transport,
} from '../../../provider/kubernetes/index.ts';
import { collectionPath } from '../../../provider/kubernetes/object.ts';
import { binaryPath } from '../../../tools/resolve.ts';

/** A hub that is up, as its administrator and its users have it. */
export interface Stage {
  readonly folder: HubFolder;
  readonly flavour: Flavour;
  /** Address of the machine in the hub's network. */
  readonly gateway: string;
  readonly client: RestClient;
  readonly kubectl: (...args: readonly string[]) => Promise<string>;
  /** The command line of Aerodrome, with the hub's kubeconfig. */
  readonly aerodrome: (...args: readonly string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** An object with what every kind of it shows. */
export interface Live extends KubeObject {
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: { readonly conditions?: readonly Condition[] } & Readonly<Record<string, unknown>>;
}

export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime: string;
}

/** Names one object, whatever its kind. */
export interface Reference extends Name {
  readonly apiVersion: string;
  readonly kind: string;
}

export const root: string = fileURLToPath(new URL('../../../', import.meta.url));
const exec = promisify(execFile);
const TIMEOUT = 30_000;
const LARGE = { maxBuffer: 64 * 1024 * 1024 };

/** The hub in `path`, which is up. */
export async function openStage(path: string, flavour: Flavour, gateway: string): Promise<Stage> {
  const folder = hubFolder(path);
  const access = await findAccess({ kubeconfig: folder.kubeconfig, env: {} });
  const transport = new Transport(access, { timeout: TIMEOUT, rate: { perSecond: 200, burst: 400 } });
  const kubeconfig = ['--kubeconfig', folder.kubeconfig];
  const kubectlPath = await binaryPath('kubectl');
  return {
    folder,
    flavour,
    gateway,
    client: new RestClient(transport),
    kubectl: async (...args) => (await exec(kubectlPath, [...kubeconfig, ...args], { cwd: root, ...LARGE })).stdout,
    aerodrome: async (...args) => {
      const own = ['cli/aerodrome.js', ...args];
      return (
        await exec(process.execPath, own, {
          cwd: root,
          env: { ...process.env, KUBECONFIG: folder.kubeconfig },
          ...LARGE,
        })
      ).stdout;
    },
    close: () => transport.close(),
  };
}

const resources = new Map<string, Resource>();

/** How the API server serves a kind; throws where it does not. */
export async function resourceOf({ client }: Stage, apiVersion: string, kind: string): Promise<Resource> {
  const key = `${apiVersion} ${kind}`;
  const known = resources.get(key);
  if (known !== undefined) return known;
  const served = await client.served(apiVersion, AbortSignal.timeout(TIMEOUT));
  const found = served.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`${apiVersion} ${kind} is not served`);
  resources.set(key, found);
  return found;
}

/** Undefined where there is none. */
export async function read(stage: Stage, reference: Reference): Promise<Live | undefined> {
  const resource = await resourceOf(stage, reference.apiVersion, reference.kind);
  return stage.client.get<Live>(resource, reference, AbortSignal.timeout(TIMEOUT));
}

/** All objects of a kind, in one namespace or in all. */
export async function list(
  stage: Stage,
  apiVersion: string,
  kind: string,
  namespace?: string,
): Promise<readonly Live[]> {
  const resource = await resourceOf(stage, apiVersion, kind);
  const options = namespace === undefined ? {} : { namespace };
  return (await stage.client.list<Live>(resource, options, AbortSignal.timeout(TIMEOUT))).items;
}

/** URL path of all objects beside one. */
export async function collectionOf(stage: Stage, { apiVersion, kind, namespace }: Reference): Promise<string> {
  return collectionPath(await resourceOf(stage, apiVersion, kind), namespace);
}

/** JSON merge patch; throws where it is refused. */
export async function patch(stage: Stage, reference: Reference, change: object): Promise<void> {
  const resource = await resourceOf(stage, reference.apiVersion, reference.kind);
  const written = await stage.client.patch(resource, reference, change, AbortSignal.timeout(TIMEOUT));
  if (written.kind === 'written') return;
  throw new Error(`cannot patch ${nameOf(reference)}: ${written.kind === 'invalid' ? written.message : written.kind}`);
}

/** Asks for its deletion, and does not wait for it; throws where it is refused. */
export async function remove(stage: Stage, reference: Reference): Promise<void> {
  const resource = await resourceOf(stage, reference.apiVersion, reference.kind);
  const { kind } = await stage.client.delete(resource, reference, AbortSignal.timeout(TIMEOUT));
  if (kind !== 'deleted') throw new Error(`cannot delete ${nameOf(reference)}: ${kind}`);
}

export const nameOf = ({ kind, namespace, name }: Reference): string =>
  `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;

/** Names an object that was read. */
export const referenceTo = ({ apiVersion, kind, metadata: { namespace, name } }: KubeObject): Reference => ({
  apiVersion,
  kind,
  name,
  ...(namespace !== undefined && { namespace }),
});

export const conditionOf = (object: Live | undefined, type: string): Condition | undefined =>
  object?.status?.conditions?.find((one) => one.type === type);

export const holds = (object: Live | undefined, type: string): boolean => conditionOf(object, type)?.status === 'True';

/** A file of this repository. */
export const fileOf = (path: string): Promise<string> => readFile(`${root}${path}`, 'utf8');
