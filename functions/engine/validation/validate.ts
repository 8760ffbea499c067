import { own, stringAt } from '../object.ts';
import type { Flavour } from '../request.ts';
import type { Mistake } from '../result.ts';
import { toCel } from './cel.ts';
import type { KindSchema } from './kind-schema.ts';
import { ownSpec, withoutMachinery } from './machinery.ts';
import { type Remembered, remember } from './remember.ts';
import { type Rulebook, rulebook, ruleMistakes } from './rules.ts';
import { shapeMistakes } from './shape.ts';

/** What was written, with defaults filled in; of the type it claims to be only where there are no mistakes. */
export interface Validated<Spec> {
  readonly spec: Spec;
  readonly mistakes: readonly Mistake[];
}

/** More than a person reads at once; the rest shows when these are mended. */
const most = 50;

const books = new WeakMap<KindSchema<unknown>, Rulebook>();
const verdicts = new WeakMap<KindSchema<unknown>, Remembered<Subject, Validated<unknown>>>();

/**
 * Judges a claim or composite by its kind's schema and by the CEL rules that need no old object, as an API server would
 * (`crossplane render` has none). Never changes `object`. Crossplane's own fields in spec are left out. The verdict on a
 * composite that did not change is the one of the last time: it is shared, and frozen.
 */
export function validate<Spec>(schema: KindSchema<Spec>, object: object, flavour: Flavour): Validated<Spec> {
  const written = own(object, 'spec');
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return { spec: {} as Spec, mistakes: [noSpec(written)] };
  const subject = { ...identityOf(schema, object), spec: withoutMachinery(written, flavour) };
  const uid = stringAt(object, 'metadata', 'uid');
  return verdictsOf(schema)(uid, subject, () => judge(schema, subject)) as Validated<Spec>;
}

interface Subject {
  readonly kind: unknown;
  readonly metadata: { readonly name: string };
  readonly spec: object;
}

function judge(schema: KindSchema<unknown>, subject: Subject): Validated<unknown> {
  const spec = ownSpec(subject.spec, schema.spec);
  const shape = shapeMistakes(schema.check(spec), spec);
  const root = { ...subject, spec };
  const rules = ruleMistakes(bookOf(schema), toCel(root), root, shape.length === 0);
  return { spec, mistakes: merge(shape, rules).slice(0, most) };
}

function noSpec(given: unknown): Mistake {
  const accepted = 'an object; {} means every default';
  return {
    path: 'spec',
    given,
    accepted,
    message: given === undefined ? `is missing; accepted: ${accepted}` : `accepted: ${accepted}`,
  };
}

/** A composite that has a claim is judged by the claim's name: that is what its resources are called after. */
function identityOf(schema: KindSchema<unknown>, object: object): Omit<Subject, 'spec'> {
  const claim = own(object, 'kind') === schema.compositeKind ? stringAt(object, 'spec', 'claimRef', 'name') : undefined;
  if (claim !== undefined) return { kind: schema.kind, metadata: { name: claim } };
  return { kind: own(object, 'kind'), metadata: { name: nameOf(object) } };
}

/** An object that is still to be named gets five characters after its generateName. */
function nameOf(object: object): string {
  return stringAt(object, 'metadata', 'name') ?? `${stringAt(object, 'metadata', 'generateName') ?? ''}xxxxx`;
}

function verdictsOf(schema: KindSchema<unknown>): Remembered<Subject, Validated<unknown>> {
  const known = verdicts.get(schema);
  if (known !== undefined) return known;
  const remembered = remember<Subject, Validated<unknown>>();
  verdicts.set(schema, remembered);
  return remembered;
}

function bookOf(schema: KindSchema<unknown>): Rulebook {
  const known = books.get(schema);
  if (known !== undefined) return known;
  const book = rulebook(schema.rules, schema.uniqueLists);
  books.set(schema, book);
  return book;
}

/** Where a field has the wrong shape, what a rule says about it, or about what holds it, is only an echo. */
function merge(shape: readonly Mistake[], rules: readonly Mistake[]): Mistake[] {
  const isEcho = ({ path }: Mistake) => shape.some((known) => holds(known.path, path) || holds(path, known.path));
  return [...shape, ...rules.filter((mistake) => !isEcho(mistake))];
}

function holds(outer: string, inner: string): boolean {
  return inner.startsWith(outer) && (inner.length === outer.length || '.['.includes(inner.charAt(outer.length)));
}
