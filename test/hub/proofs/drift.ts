import { type Composed, composedOf, unwell } from './composed.ts';
import { type Live, nameOf, patch, type Reference, read, referenceTo, remove, type Stage } from './stage.ts';
import { until } from './until.ts';

/** What somebody does by hand to something that was composed. */
export type Tampering =
  | { readonly does: 'delete'; readonly to: Reference }
  /** `shows` picks what was changed, so that it can be seen to come back. */
  | {
      readonly does: 'change';
      readonly to: Reference;
      readonly patch: object;
      readonly shows: (object: Live) => unknown;
    };

/** How that was made good. */
export interface Repair {
  readonly of: string;
  readonly seconds: number;
  /** Composed objects that are not what they were, besides the one that was tampered with. */
  readonly moved: readonly string[];
}

/** What somebody does by hand to what a composed object stands for, where that is: in a service, or inside of a cluster. */
export interface Meddling {
  readonly what: string;
  readonly of: Reference;
  readonly act: () => Promise<unknown>;
  /** Looks at it there. */
  readonly shows: () => Promise<unknown>;
}

/** Tampers with an object composed for a claim, and resolves once it is as it was. */
export async function repair(stage: Stage, claim: Reference, tampering: Tampering, seconds: number): Promise<Repair> {
  const { to } = tampering;
  const before = await atRest(stage, claim);
  const victim = await read(stage, to);
  if (victim === undefined) throw new Error(`${nameOf(to)} is not there`);
  const started = performance.now();
  await tamper(stage, tampering);
  await until(`${nameOf(to)} as it was`, seconds, async () => {
    const now = await read(stage, to);
    if (now === undefined) return false;
    if (tampering.does === 'delete') return now.metadata.uid !== victim.metadata.uid;
    return JSON.stringify(tampering.shows(now)) === JSON.stringify(tampering.shows(victim));
  });
  const took = (performance.now() - started) / 1000;
  const moved = await movedSince(stage, claim, before, seconds);
  return { of: `${tampering.does} ${nameOf(to)}`, seconds: took, moved: moved.filter((key) => key !== nameOf(to)) };
}

/** Meddles outside, asks the composed object to look, as it does by itself every ten minutes, and resolves once all is as it was. */
export async function repairOutside(
  stage: Stage,
  claim: Reference,
  { what, of, act, shows }: Meddling,
  seconds: number,
): Promise<Repair> {
  const before = await atRest(stage, claim);
  const show = async (): Promise<string> => JSON.stringify(await shows());
  const was = await show();
  await act();
  if ((await show()) === was) throw new Error(`${what} changed nothing`);
  const started = performance.now();
  const asked = { 'crossplane.io/reconcile-requested-at': new Date().toISOString() };
  await patch(stage, of, { metadata: { annotations: asked } });
  await until(`made good: ${what}`, seconds, async () => (await show()) === was, show);
  const took = (performance.now() - started) / 1000;
  return { of: what, seconds: took, moved: await movedSince(stage, claim, before, seconds) };
}

/** What of all that was composed is not what it was, once all is well again. */
async function movedSince(
  stage: Stage,
  claim: Reference,
  before: ReadonlyMap<string, string>,
  seconds: number,
): Promise<readonly string[]> {
  await until(
    `all of ${nameOf(claim)} well again`,
    seconds,
    async () => unwell(await composed(stage, claim)).length === 0,
    async () => unwell(await composed(stage, claim)).join(', '),
  );
  // What was deleted may come back under another name.
  return changedIn(before, await stateOf(stage, claim)).filter((key) => before.has(key));
}

/** What a claim is composed of once nothing of it has changed for a while: charts are still on their way when it is Ready. */
export async function atRest(stage: Stage, claim: Reference): Promise<ReadonlyMap<string, string>> {
  let state = await stateOf(stage, claim);
  let since = performance.now();
  await until(`${nameOf(claim)} at rest`, 180, async () => {
    const now = await stateOf(stage, claim);
    if (changedIn(state, now).length > 0) since = performance.now();
    state = now;
    return performance.now() - since > REST;
  });
  return state;
}

/** Milliseconds without a change that count as rest. */
const REST = 15_000;

/** Names of what differs. */
export const changedIn = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));

async function tamper(stage: Stage, tampering: Tampering): Promise<void> {
  const { to } = tampering;
  if (tampering.does === 'delete') return remove(stage, to);
  const before = await read(stage, to);
  await patch(stage, to, tampering.patch);
  const after = await read(stage, to);
  // What is put right at once may look as if nothing had been done: then the version tells.
  if (before?.metadata.resourceVersion !== after?.metadata.resourceVersion) return;
  throw new Error(`the change of ${nameOf(to)} changed nothing`);
}

async function composed(stage: Stage, claim: Reference): Promise<readonly Composed[]> {
  const live = await read(stage, claim);
  return live === undefined ? [] : composedOf(stage, live);
}

/** Of every composed object which one it is, and how often what is wanted of it changed; where nobody counts that, what it is. */
export async function stateOf(stage: Stage, claim: Reference): Promise<ReadonlyMap<string, string>> {
  return new Map(
    (await composed(stage, claim)).map(({ reference, object }) => [
      nameOf(reference),
      `${object?.metadata.uid} ${object?.metadata.generation ?? contentOf(object)}`,
    ]),
  );
}

const contentOf = (object: Live | undefined): string =>
  JSON.stringify({ ...object, metadata: undefined, status: undefined });

/** What an object says of which one others use: as long as they do, nobody deletes it. */
interface UsageSpec {
  readonly of?: { readonly kind?: string; readonly resourceRef?: { readonly name?: string } };
}

/** The composed objects that may be deleted by hand: those that no other one needs. */
export async function freeToGo(stage: Stage, claim: Reference): Promise<readonly Live[]> {
  const objects = (await composed(stage, claim)).flatMap(({ object }) => object ?? []);
  const used = new Set(
    objects.flatMap(({ kind, spec }) => {
      const { of } = kind.endsWith('Usage') ? ((spec ?? {}) as UsageSpec) : {};
      return of === undefined ? [] : [`${of.kind} ${of.resourceRef?.name}`];
    }),
  );
  return objects.filter(({ kind, metadata }) => !used.has(`${kind} ${metadata.name}`));
}

/** The composed object of a kind whose name has `part` in it. */
export async function composedObject(stage: Stage, claim: Reference, kind: string, part = ''): Promise<Reference> {
  const found = (await composed(stage, claim)).find(
    ({ reference, object }) => reference.kind === kind && reference.name.includes(part) && object !== undefined,
  );
  if (found?.object !== undefined) return referenceTo(found.object);
  throw new Error(`nothing of kind ${kind} was composed for ${nameOf(claim)}`);
}
