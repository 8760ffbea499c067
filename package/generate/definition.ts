import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Schema } from './schema.ts';

/** A CompositeResourceDefinition as written by hand in package/apis/<kind>/definition.yaml. */
export interface Definition {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly scope: 'LegacyCluster' | 'Cluster' | 'Namespaced';
    readonly group: string;
    readonly names: DefinitionNames;
    readonly claimNames?: DefinitionNames;
    readonly versions: readonly DefinitionVersion[];
    readonly [field: string]: unknown;
  };
}

/** What a kind is called. */
export interface DefinitionNames {
  readonly kind: string;
  readonly plural: string;
  readonly categories?: readonly string[];
}

/** One version of a kind; ours have exactly one. */
export interface DefinitionVersion {
  readonly name: string;
  readonly additionalPrinterColumns?: readonly Readonly<Record<string, unknown>>[];
  readonly schema: { readonly openAPIV3Schema: Schema };
}

/** A kind users can claim, with everything the generator needs to know about it. */
export interface Kind {
  /** Folder of the kind in package/apis, and what its files are called: `cluster`. */
  readonly folder: string;
  /** What users write: `Cluster`. */
  readonly name: string;
  readonly apiVersion: string;
  readonly definition: Definition;
  readonly composition: unknown;
  readonly schema: Schema;
}

/** Reads a kind from its folder under package/apis; `root` is the root of the repository. */
export function readKind(root: string, folder: string): Kind {
  const read = (file: string): unknown => parse(readFileSync(`${root}/package/apis/${folder}/${file}`, 'utf8'));
  const definition = read('definition.yaml') as Definition;
  const [version, ...others] = definition.spec.versions;
  if (version === undefined || others.length > 0)
    throw new Error(`cannot generate ${folder}: it must have one version`);
  return {
    folder,
    name: (definition.spec.claimNames ?? definition.spec.names).kind,
    apiVersion: `${definition.spec.group}/${version.name}`,
    definition,
    composition: read('composition.yaml'),
    schema: version.schema.openAPIV3Schema,
  };
}

/** The schema of `spec` or `status` of a kind. */
export function part(kind: Kind, name: 'spec' | 'status'): Schema {
  const schema = kind.schema.properties?.[name];
  if (schema === undefined) throw new Error(`cannot generate ${kind.folder}: its schema has no ${name}`);
  return schema;
}
