import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Definition, Kind } from './definition.ts';
import { header } from './header.ts';
import type { Schema, Validation } from './schema.ts';

/** Fields of an XRD that only make sense where there are claims. */
const claimsOnly = new Set(['claimNames', 'connectionSecretKeys', 'defaultCompositeDeletePolicy']);

/**
 * The definition for the namespaced flavour: XRD v2 without claims, the same schema for the same end-user YAML. A kind that
 * has no claims is the same in both flavours.
 */
export function namespacedDefinition(kind: Kind): string {
  const { definition } = kind;
  const names = definition.spec.claimNames;
  if (names === undefined) return header(kind, '#') + toYaml(definition);
  const kept = Object.entries(definition.spec).filter(([field]) => !claimsOnly.has(field));
  const spec = { ...Object.fromEntries(kept), scope: 'Namespaced', names, versions: versions(definition) };
  const namespaced = {
    ...definition,
    apiVersion: 'apiextensions.crossplane.io/v2',
    metadata: { name: `${names.plural}.${definition.spec.group}` },
    spec,
  };
  return header(kind, '#') + toYaml(namespaced);
}

/** The Composition for the namespaced flavour: the same pipeline for the other kind. */
export function namespacedComposition(kind: Kind): string {
  const composition = kind.composition as { spec: { compositeTypeRef: object } };
  // Without claims users write the composite's own kind, so that this changes nothing.
  const compositeTypeRef = { ...composition.spec.compositeTypeRef, kind: kind.name };
  const text = toYaml({ ...composition, spec: { ...composition.spec, compositeTypeRef } });
  return `# Generated from package/apis/${kind.folder}/composition.yaml by \`npm run generate\`. Do not edit.\n${text}`;
}

/** The Configuration package of the namespaced flavour; the file's name is the CLI's, so that it cannot end in .gen.yaml. */
export function namespacedPackage(root: string): string {
  const claims = parse(readFileSync(`${root}/crossplane.yaml`, 'utf8')) as { metadata: { name: string } };
  const metadata = { ...claims.metadata, name: `${claims.metadata.name}-namespaced` };
  return `# Generated from crossplane.yaml by \`npm run generate\`. Do not edit.\n${toYaml({ ...claims, metadata })}`;
}

/** YAML as the generator writes it: no anchors, no folding, so that a diff shows what changed. */
export function toYaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** A namespaced composite is called as its author wrote it: rules that tell composites from claims need not. */
function versions(definition: Definition): unknown {
  const composite = definition.spec.names.kind;
  return definition.spec.versions.map((version) => {
    const schema = version.schema.openAPIV3Schema;
    const validations = schema['x-kubernetes-validations']?.map((validation) => plainName(validation, composite));
    const root: Schema = {
      ...schema,
      ...(validations === undefined ? {} : { 'x-kubernetes-validations': validations }),
    };
    return { ...version, schema: { openAPIV3Schema: root } };
  });
}

function plainName(validation: Validation, composite: string): Validation {
  const choice = new RegExp(`\\(self\\.kind == '${composite}' \\? \\S+ : (\\S+)\\)`);
  return { ...validation, rule: validation.rule.replace(choice, '$1') };
}
