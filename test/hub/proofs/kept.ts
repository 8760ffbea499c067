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
  const { status: _, metadata, ...content } = object as Live & Record<string, unknown>;
  const { resourceVersion: __, managedFields: ___, generation, ...identity } = metadata as unknown as Metadata;
  // Crossplane itself writes into its claims and composites which revision of a Composition they follow.
  if (object.apiVersion.startsWith('aerodrome.dev/')) return JSON.stringify(withoutRevision(content, identity));
  return JSON.stringify({ generation, identity, content });
}

interface Metadata {
  readonly resourceVersion?: string;
  readonly managedFields?: unknown;
  readonly generation?: number;
}

function withoutRevision(content: Readonly<Record<string, unknown>>, identity: object): unknown {
  const followed = new Set(['compositionRevisionRef']);
  return JSON.parse(
    JSON.stringify({ identity, content }, (key, value: unknown) => (followed.has(key) ? undefined : value)),
  );
}

/** What differs between two looks: `created`, `changed` or `deleted`, and the name; sorted. */
export function touched(before: Kept, after: Kept): readonly { readonly how: string; readonly name: string }[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  return names.sort().map((name) => ({ how: howOf(before.has(name), after.has(name)), name }));
}

const howOf = (was: boolean, is: boolean): string => (!was ? 'created' : is ? 'changed' : 'deleted');
