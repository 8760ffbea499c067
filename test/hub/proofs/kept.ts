import { isObject } from '../../../functions/engine/index.ts';
import { composedOf } from './composed.ts';
import { type Live, nameOf, type Reference, read, type Stage } from './stage.ts';

/** What is composed for claims, each object by what is wanted of it; a status is not. */
export type Kept = ReadonlyMap<string, string>;

/** All that is composed for these claims now. */
export async function keptOf(stage: Stage, claims: readonly Reference[]): Promise<Kept> {
  const found = new Map<string, string>();
  for (const reference of claims) {
    const claim = await read(stage, reference);
    if (claim === undefined) throw new Error(`${nameOf(reference)} is not there`);
    for (const { reference: one, object } of await composedOf(stage, claim)) found.set(nameOf(one), wanted(object));
  }
  return found;
}

const ABSENT = 'not there';

function wanted(object: Live | undefined): string {
  if (object === undefined) return ABSENT;
  const { status: _, ...asked } = object;
  // Crossplane itself writes into its claims and composites which revision of a Composition they follow.
  const own = object.apiVersion.startsWith('aerodrome.dev/');
  const passedOver = new Set([...INCIDENTAL, ...(own ? ['generation', 'compositionRevisionRef'] : [])]);
  return JSON.stringify(asked, (key, value: unknown) => (passedOver.has(key) ? undefined : value));
}

/** What a write leaves behind that asks for nothing; and by which a person asks a provider to look. */
const INCIDENTAL = ['resourceVersion', 'managedFields', 'crossplane.io/reconcile-requested-at'];

/** Something that is not as it was. */
interface Touched {
  /** `replaced`: deleted and made again. */
  readonly how: 'created' | 'changed' | 'replaced' | 'deleted';
  readonly name: string;
  /** Paths of what changed. */
  readonly where: readonly string[];
}

/** What differs between two looks, sorted by name. */
export function touched(before: Kept, after: Kept): readonly Touched[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  return names.sort().map((name) => ({ name, ...difference(parsed(before.get(name)), parsed(after.get(name))) }));
}

const parsed = (text: string | undefined): Live | undefined =>
  text === undefined || text === ABSENT ? undefined : (JSON.parse(text) as Live);

function difference(was: Live | undefined, is: Live | undefined): Omit<Touched, 'name'> {
  if (was === undefined || is === undefined) return { how: was === undefined ? 'created' : 'deleted', where: [] };
  const how = was.metadata.uid === is.metadata.uid ? 'changed' : 'replaced';
  return { how, where: paths(was, is) };
}

function paths(was: unknown, is: unknown, path = ''): readonly string[] {
  if (!isObject(was) || !isObject(is)) return JSON.stringify(was) === JSON.stringify(is) ? [] : [path];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
    paths(was[key], is[key], `${path}.${key}`),
  );
}
