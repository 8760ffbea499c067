import { type Composed, composedOf } from './composed.ts';
import { nameOf, type Reference, read, resourceOf, type Stage } from './stage.ts';
import { until } from './until.ts';

/** How a claim went. */
export interface Departure {
  readonly claim: Reference;
  readonly seconds: number;
  /** Composed objects in the order in which they were gone, those that went between two looks together. */
  readonly order: readonly (readonly string[])[];
}

/** Whether owners go before what they own, or after it. */
export type Cascade = 'background' | 'foreground';

/** Deletes a claim and watches what goes when. Throws where it stays, or anything that was composed for it. */
export async function departure(
  stage: Stage,
  reference: Reference,
  seconds: number,
  cascade: Cascade = 'background',
): Promise<Departure> {
  const live = await read(stage, reference);
  if (live === undefined) throw new Error(`${nameOf(reference)} is not there`);
  const composed = (await composedOf(stage, live)).filter(({ object }) => object !== undefined);
  const started = performance.now();
  await askToGo(stage, reference, cascade);
  const order: string[][] = [];
  let there: readonly Composed[] = composed;
  await until(
    `${nameOf(reference)} gone, with all that was composed for it`,
    seconds,
    async () => {
      const next = await stillThere(stage, there);
      const gone = there.filter((one) => !next.includes(one)).map((one) => nameOf(one.reference));
      if (gone.length > 0) order.push(gone.sort());
      there = next;
      return there.length === 0 && (await read(stage, reference)) === undefined;
    },
    () =>
      `${there.length} composed objects are there: ${there
        .map((one) => nameOf(one.reference))
        .slice(0, 8)
        .join(', ')}`,
  );
  return { claim: reference, seconds: (performance.now() - started) / 1000, order };
}

async function stillThere(stage: Stage, composed: readonly Composed[]): Promise<readonly Composed[]> {
  const looks = await Promise.all(composed.map(async (one) => ({ one, now: await read(stage, one.reference) })));
  // Another object of that name is none of it.
  return looks.filter(({ one, now }) => now?.metadata.uid === one.object?.metadata.uid).map(({ one }) => one);
}

/** `kubectl delete`, which does not wait; throws, with what is answered, where that is refused. */
export async function askToGo(stage: Stage, reference: Reference, cascade: Cascade = 'background'): Promise<void> {
  const { apiVersion, kind, namespace, name } = reference;
  const { plural } = await resourceOf(stage, apiVersion, kind);
  const place = namespace === undefined ? [] : ['--namespace', namespace];
  const type = apiVersion.includes('/') ? `${plural}.${apiVersion.split('/')[0]}` : plural;
  await stage.kubectl('delete', type, name, ...place, `--cascade=${cascade}`, '--wait=false');
}

/** When the first or the last of a kind was gone, of those whose name has `part` in it; what was never there has no turn. */
export function turn({ order }: Pick<Departure, 'order'>, kind: string, which: 'first' | 'last', part = ''): number {
  const has = (names: readonly string[]): boolean =>
    names.some((name) => name.startsWith(`${kind} `) && name.includes(part));
  const found = which === 'first' ? order.findIndex(has) : order.findLastIndex(has);
  if (found < 0) throw new Error(`no ${kind} was seen to go`);
  return found;
}

/** Endpoints whose address was given back while a name may still have led to it: that is somebody else's next. */
export function misleading(departure: Pick<Departure, 'order'>): readonly string[] {
  return ['-api-', '-ingress-'].filter(
    (endpoint) => turn(departure, 'RecordSet', 'last', endpoint) >= turn(departure, 'Address', 'first', endpoint),
  );
}
