import { existsSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { KubeObject } from '../../../provider/kubernetes/index.ts';
import { composedOf, unwell } from './composed.ts';
import {
  conditionOf,
  fileOf,
  holds,
  type Live,
  nameOf,
  type Reference,
  read,
  referenceTo,
  root,
  type Stage,
} from './stage.ts';
import { until } from './until.ts';

/** How a claim became Ready. */
export interface Arrival {
  readonly claim: Reference;
  readonly seconds: number;
  /** Objects that were composed for it, those of its Enrolment included. */
  readonly composed: number;
}

/** What a file of the examples claims, the claim that it is about last. */
export async function claimsIn(file: string): Promise<readonly Reference[]> {
  return (await objectsIn(file)).filter(isClaim).map(referenceTo);
}

const objectsIn = async (file: string): Promise<readonly KubeObject[]> =>
  parseAllDocuments(await fileOf(file)).map((document) => document.toJS() as KubeObject);

const isClaim = ({ apiVersion }: KubeObject): boolean => apiVersion.startsWith('aerodrome.dev/');

/** Seconds until quotas on kinds that have just been defined count. */
const QUOTA = 60;

/** Applies a file of the examples as a user would, with what has to be there besides; namespaces that it does not bring are made. */
export async function claim(stage: Stage, file: string): Promise<void> {
  const objects = await objectsIn(file);
  const brought = objects.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name);
  const named = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
  for (const name of named) {
    if (brought.includes(name)) continue;
    await stage.kubectl('create', 'namespace', name).catch((error: Error) => {
      if (!error.message.includes('AlreadyExists')) throw error;
    });
  }
  const apply = () => stage.kubectl('apply', '-f', file);
  await apply().catch((error: Error) => {
    if (!error.message.includes('status unknown for quota')) throw error;
    return until(`${file} applied`, QUOTA, apply);
  });
  const companions = file.replace('examples/', 'test/hub/proofs/companions/');
  if (companions === file || !existsSync(`${root}${companions}`)) return;
  // Their namespace may be composed first.
  await until(`what stands beside ${file}`, 60, () => stage.kubectl('apply', '-f', companions));
}

/** Seconds after which what no readiness waits for, such as registers and add-ons, is there too. */
const WELL = 300;

/** Resolves once a claim is Ready, and all that was composed for it is as it should be. */
export async function arrival(stage: Stage, reference: Reference, seconds: number): Promise<Arrival> {
  const started = performance.now();
  let live: Live | undefined;
  await until(
    `${nameOf(reference)} Ready`,
    seconds,
    async () => {
      live = await read(stage, reference);
      return live && holds(live, 'Ready') && holds(live, 'Synced');
    },
    () => whyNot(stage, live),
  );
  const ready = (performance.now() - started) / 1000;
  const composed = await until(
    `all that is composed for ${nameOf(reference)} well`,
    WELL,
    async () => {
      const all = await composedOf(stage, live as Live);
      return unwell(all).length === 0 && all;
    },
    async () => unwell(await composedOf(stage, live as Live)).join(', '),
  );
  return { claim: reference, seconds: ready, composed: composed.length };
}

/** What a claim says of itself, and which of its parts are not well. */
export async function whyNot(stage: Stage, live: Live | undefined): Promise<string> {
  if (live === undefined) return 'it is not there';
  const { phase, message } = live.status ?? {};
  const synced = conditionOf(live, 'Synced');
  const parts = unwell(await composedOf(stage, live))
    .slice(0, 8)
    .join(', ');
  const failure = synced?.status === 'False' ? `; not Synced: ${synced.message}` : '';
  return `${phase ?? 'no phase'}: ${message ?? 'no message'}${failure}${parts && `; ${parts}`}`;
}
