import { holds, type Live, nameOf, type Reference, read, referenceTo, type Stage } from './stage.ts';

interface Refs {
  readonly resourceRef?: Reference;
  readonly resourceRefs?: readonly Reference[];
}

/** An object that was composed for a claim, or is to be. */
export interface Composed {
  readonly reference: Reference;
  /** Undefined where it is not there. */
  readonly object: Live | undefined;
}

/** The composite of a claim; what has no claim is its own. */
export async function compositeOf(stage: Stage, object: Live): Promise<Live> {
  const { resourceRef } = (object.spec ?? {}) as Refs;
  if (resourceRef === undefined) return object;
  const composite = await read(stage, resourceRef);
  if (composite === undefined) throw new Error(`${nameOf(resourceRef)} is not there`);
  return composite;
}

/** Everything composed for a claim or composite, and for the claims among it. */
export async function composedOf(stage: Stage, object: Live): Promise<readonly Composed[]> {
  const composite = await compositeOf(stage, object);
  const spec = (composite.spec ?? {}) as Refs & { readonly crossplane?: Refs };
  const references = spec.crossplane?.resourceRefs ?? spec.resourceRefs ?? [];
  const own = await Promise.all(
    references.map(async (reference) => {
      // What a namespaced composite composes is in its namespace, and is not told so.
      const { namespace } = composite.metadata;
      const full = namespace === undefined ? reference : { namespace, ...reference };
      return { reference: full, object: await read(stage, full) };
    }),
  );
  const nested = own.filter(({ object: one }) => one?.apiVersion.startsWith('aerodrome.dev/'));
  const below = await Promise.all(nested.map(({ object: one }) => composedOf(stage, one as Live)));
  return [...own, ...below.flat()];
}

/** What is not as it should be of all that is composed, a line each. */
export function unwell(composed: readonly Composed[]): readonly string[] {
  return composed.flatMap(({ reference, object }) => {
    if (object === undefined) return [`${nameOf(reference)} is not there`];
    if (!/crossplane\.io|aerodrome\.dev/.test(object.apiVersion) || SILENT.test(object.kind)) return [];
    const lacks = ['Synced', 'Ready'].filter((type) => !holds(object, type));
    return lacks.map((type) => `${nameOf(referenceTo(object))} is not ${type}`);
  });
}

/** Kinds of Crossplane that say nothing of themselves. */
const SILENT = /ProviderConfig$|Usage$/;
