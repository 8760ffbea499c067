import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Validation } from '../schema.ts';
import { type OpenApiDocument, readDefinition } from './document.ts';
import { type Place, placeOf } from './flat-schema.ts';
import { entries, isObject, type Json, type JsonObject } from './json.ts';
import { GenerationError, type Problem, type Report, reporter } from './problem.ts';
import { structural } from './structural.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** A service whose kinds have code of their own: what they look like stands in its definition. */
export interface DefinedService {
  /** Name of its folder: `access`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly document: OpenApiDocument;
  readonly kinds: readonly DefinedKind[];
}

/** A kind as its definition makes it. It is reached by a Secret, publishes one, and needs no provider config. */
export interface DefinedKind {
  readonly name: string;
  readonly plural: string;
  readonly group: string;
  readonly version: 'v1alpha1';
  readonly why: string;
  /** Its shape: `<namespace>/<name>`. */
  readonly externalName: string;
  readonly forProvider: StructuralSchema;
  /** Where `forProvider` stands in the document. */
  readonly place: Place;
  readonly observed: StructuralSchema;
  /** Rules on `spec`. */
  readonly rules: readonly Validation[];
  /** Keys of the connection Secret, and what they hold. */
  readonly connection: Readonly<Record<string, string>>;
}

/** Where a service is defined, from the root of the repository. */
export const definitionOf = (service: string): string => `provider/services/${service}/definition.yaml`;

/** Every such service of the repository at `root`, by name; throws a `GenerationError` with every problem. */
export function readDefined(root: string): readonly DefinedService[] {
  const folders = readdirSync(`${root}/provider/services`, { withFileTypes: true });
  return folders
    .filter((entry) => entry.isDirectory() && existsSync(`${root}/${definitionOf(entry.name)}`))
    .flatMap(({ name }) => read(root, name) ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Undefined for what defines no managed resources. */
function read(root: string, name: string): DefinedService | undefined {
  const definition = parse(readFileSync(`${root}/${definitionOf(name)}`, 'utf8')) as Json;
  if (!isObject(definition) || !isObject(definition['kinds'])) return undefined;
  const problems: Problem[] = [];
  const report = reporter(definitionOf(name), problems);
  const document = readDefinition(definition, report);
  const kinds = entries(definition['kinds']).map(([kind, value]) =>
    kindOf(name, kind, isObject(value) ? value : {}, document, report),
  );
  if (problems.length > 0) throw new GenerationError(name, problems);
  return { name, title: text(definition, 'title'), description: text(definition, 'description'), document, kinds };
}

function kindOf(
  service: string,
  name: string,
  node: JsonObject,
  document: OpenApiDocument,
  report: Report,
): DefinedKind {
  const placeAt = (key: string): Place => {
    const inner = node[key];
    return placeOf({ node: isObject(inner) ? inner : {}, pointer: `#/kinds/${name}/${key}` });
  };
  const looser = (pointer: string, what: string) => report(pointer, `a CRD cannot check ${what}`, 'Leave it out');
  const schema = (key: string, side: 'spec' | 'status'): StructuralSchema =>
    structural(placeAt(key), { document, side, own: true, report, looser });
  return {
    name,
    plural: `${name.toLowerCase()}s`,
    group: `${service}.m.aerodrome.dev`,
    version: 'v1alpha1',
    why: text(node, 'why'),
    externalName: text(node, 'externalName'),
    forProvider: schema('forProvider', 'spec'),
    place: placeAt('forProvider'),
    observed: schema('atProvider', 'status'),
    rules: (node['rules'] ?? []) as unknown as readonly Validation[],
    connection: Object.fromEntries(entries(node['connection']).map(([key, value]) => [key, String(value)])),
  };
}

const text = (node: JsonObject, key: string): string => String(node[key] ?? '').trim();
