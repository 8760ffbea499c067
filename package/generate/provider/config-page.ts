import { table } from '../table.ts';
import { configSource } from './config.ts';
import type { CustomResourceDefinition } from './crd.ts';
import { acceptedWords } from './page.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** The reference page of the config kinds, in Markdown. */
export function configPage(crds: readonly CustomResourceDefinition[]): string {
  const sections = crds.flatMap(({ spec }) => {
    const schema = spec.versions[0]?.schema.openAPIV3Schema;
    const own = schema?.properties?.['spec'];
    if (schema === undefined || own === undefined) return [];
    return `## ${spec.names.kind}

${schema.description}

${table(['Field', 'Accepted', 'Needed', 'Default', 'Meaning'], rows(own))}

${rules(own)}`;
  });
  return `<!-- Generated from ${configSource} by \`npm run generate\`. Do not edit. -->

# How the services are reached (\`m.aerodrome.dev\`)

Managed resources name a config in \`spec.providerConfigRef\`. It is held for as long as any of them uses it: \`status.users\`
counts them, a \`ProviderConfigUsage\` stands for each. \`status.pausedUntil\` tells, by service, until when its API asked not to
be called. What to write: [README](README.md#how-the-services-are-reached).

${sections.join('\n')}`;
}

/** One row for every field below a schema. */
export function rows(spec: StructuralSchema): string[][] {
  const found: string[][] = [];
  const walk = (schema: StructuralSchema, path: string): void => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const at = `${path}${name}`;
      const preset = field.default === undefined ? '' : `\`${JSON.stringify(field.default)}\``;
      const needed = schema.required?.includes(name) === true ? 'yes' : '';
      found.push([`\`${at}\``, acceptedWords(field), needed, preset, field.description ?? '']);
      walk(field, `${at}.`);
      if (field.additionalProperties !== undefined) walk(field.additionalProperties, `${at}.<name>.`);
      if (field.items !== undefined) walk(field.items, `${at}[].`);
    }
  };
  walk(spec, '');
  return found;
}

/** What rules say, each once. */
export function rules(spec: StructuralSchema): string {
  const messages = new Set<string>();
  const walk = (schema: StructuralSchema): void => {
    for (const { message } of schema['x-kubernetes-validations'] ?? []) if (message) messages.add(message);
    for (const child of Object.values(schema.properties ?? {})) walk(child);
    if (schema.additionalProperties !== undefined) walk(schema.additionalProperties);
  };
  walk(spec);
  return [...messages].map((message) => `- ${message}\n`).join('');
}
