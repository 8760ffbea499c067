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

function wanted(object: Live | undefined): string {
  if (object === undefined) return 'not there';
  const { status: _, ...asked } = object;
  // Crossplane itself writes into its claims and composites which revision of a Composition they follow.
  const own = object.apiVersion.startsWith('aerodrome.dev/');
  const passedOver = new Set([...INCIDENTAL, ...(own ? ['generation', 'compositionRevisionRef'] : [])]);
  return JSON.stringify(asked, (key, value: unknown) => (passedOver.has(key) ? undefined : value));
}

/** What a write leaves behind that asks for nothing; and by which a person asks a provider to look. */
const INCIDENTAL = ['resourceVersion', 'managedFields', 'crossplane.io/reconcile-requested-at'];

/** What differs between two looks: `created`, `changed` or `deleted`, and the name; sorted. */
export function touched(before: Kept, after: Kept): readonly { readonly how: string; readonly name: string }[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  return names.sort().map((name) => ({ how: howOf(before.has(name), after.has(name)), name }));
}

const howOf = (was: boolean, is: boolean): string => (!was ? 'created' : is ? 'changed' : 'deleted');
