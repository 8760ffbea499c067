import type { CustomResourceDefinition, SchemaVersion } from '../../../tools/schemas.ts';
import { inFolder, writeManifests } from './run.ts';
import { crossplaneValidate, type ValidatedResource, type ValidateInput } from './validate.ts';

/** Kinds with more rules than that are judged together: `crossplane resource validate` compiles all of them anew for every object. */
const manyRules = 10;

/** Objects that are judged together: they share what the rules of one object may cost. */
const atOnce = 30;

/** What is judged, and which CRDs of the schemas may be those of kinds with many rules. */
export interface TogetherInput extends ValidateInput {
  readonly definitions: readonly CustomResourceDefinition[];
}

/**
 * The verdict of `crossplane resource validate` on each object, in their order. Objects of a kind with many rules go as
 * the items of an object whose schema has the kind's own, whole, for each of them; where it is not valid, they are
 * judged again one by one, so that the verdict is always on the object as it is.
 */
export function validateTogether({
  schemas,
  resources,
  definitions,
}: TogetherInput): Promise<readonly ValidatedResource[]> {
  const holders = new Map(definitions.flatMap(holdersFor));
  const [single, lists] = divided(resources, holders);
  return inFolder(async (folder) => {
    const file = await writeManifests(folder, 'together', [...holders.values()]);
    const held = lists.map((list) => holding(list.map(({ object }) => object)));
    const asked = [...single.map(({ object }) => object), ...held];
    const first = await verdicts([...schemas, file], asked);
    const isValid = (index: number) => first[single.length + index]?.status === 'valid';
    const doubtful = lists.filter((_list, index) => !isValid(index)).flat();
    const again = doubtful.map(({ object }) => object);
    const second = again.length === 0 ? [] : await verdicts(schemas, again);
    const said = new Map([
      ...single.map(({ at }, index) => [at, first[index]] as const),
      ...doubtful.map(({ at }, index) => [at, second[index]] as const),
    ]);
    return resources.map((object, at) => said.get(at) ?? valid(object as Typed));
  });
}

/** An object, and where it stood. */
interface Placed {
  readonly at: number;
  readonly object: object;
}

interface Typed {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name?: string };
}

/** One for each, in their order: so none of them may be a Composition, whose steps' inputs are judged as well. */
async function verdicts(schemas: readonly string[], objects: readonly object[]): Promise<readonly ValidatedResource[]> {
  const { resources } = await crossplaneValidate({ schemas, resources: objects });
  if (resources.length === objects.length) return resources;
  throw new Error(`cannot tell whose verdict is whose: there are ${resources.length} for ${objects.length} objects`);
}

function divided(
  resources: readonly object[],
  holders: ReadonlyMap<string, object>,
): readonly [readonly Placed[], readonly (readonly Placed[])[]] {
  const placed = resources.map((object, at): Placed => ({ at, object }));
  const kindOf = ({ object }: Placed) => typeOf(object as Typed);
  const many = Map.groupBy(
    placed.filter((one) => holders.has(kindOf(one))),
    kindOf,
  );
  const lists = [...many.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / atOnce) }, (_, index) =>
      all.slice(index * atOnce, (index + 1) * atOnce),
    ),
  );
  return [placed.filter((one) => !holders.has(kindOf(one))), lists];
}

/** The CRDs whose objects hold those of a CRD, for each of its versions that has many rules. */
function holdersFor(definition: CustomResourceDefinition): readonly (readonly [string, object])[] {
  const { group, names, scope, versions } = definition.spec;
  return versions.filter(hasManyRules).map((version) => {
    const item = { ...version.schema?.openAPIV3Schema, 'x-kubernetes-embedded-resource': true };
    const schema = { type: 'object', properties: { items: { type: 'array', items: item } } };
    const held = { ...version, schema: { openAPIV3Schema: schema } };
    const apiVersion = `${group}/${version.name}`;
    const [own = ''] = heldIn(apiVersion).split('/');
    const spec = { group: own, names, scope, versions: [held] };
    return [
      typeOf({ apiVersion, kind: names.kind }),
      { ...definition, metadata: { name: `${names.plural}.${own}` }, spec },
    ] as const;
  });
}

function hasManyRules({ schema }: SchemaVersion): boolean {
  return JSON.stringify(schema ?? {}).split('"x-kubernetes-validations"').length - 1 > manyRules;
}

function holding(items: readonly object[]): object {
  const [first] = items as readonly Typed[];
  return { apiVersion: heldIn(first?.apiVersion ?? ''), kind: first?.kind, metadata: { name: 'together' }, items };
}

/** A group for each version: defaults come from the first CRD that has group and kind. */
function heldIn(apiVersion: string): string {
  const [group, version] = apiVersion.split('/');
  return `${version}.together.${group}/${version}`;
}

function typeOf({ apiVersion, kind }: Pick<Typed, 'apiVersion' | 'kind'>): string {
  return `${apiVersion} ${kind}`;
}

function valid({ apiVersion, kind, metadata }: Typed): ValidatedResource {
  return { apiVersion, kind, name: metadata.name ?? '', status: 'valid' };
}
