import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse, stringify } from 'yaml';
import type { Schema } from '../schema.ts';
import { interfaces } from '../types.ts';
import { fieldTable } from './field-table.ts';
import { expand, fields, type SettingsSchema } from './settings-schema.ts';
import { validatorModule } from './validator.ts';

const source = 'functions/platform/schema.yaml';
const banner = `Generated from ${source} by \`npm run generate\`. Do not edit.`;
const start = '<!-- fields: generated from functions/platform/schema.yaml by `npm run generate` -->\n';
const end = '<!-- end of fields -->\n';

/** Every file made from the platform settings' schema, by path from `root`, the root of the repository. */
export function platformFiles(root: string): ReadonlyMap<string, string> {
  const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
  const schema = expand(parse(read(source)) as SettingsSchema);
  const platform = defaults(schema);
  return new Map([
    ['functions/platform/platform.gen.ts', types(schema)],
    ['functions/platform/validate.gen.ts', `// ${banner}\n${validatorModule(parse(read(source)) as SettingsSchema)}`],
    ['functions/platform/default.gen.ts', defaultModule(platform)],
    ['functions/platform/rollout.gen.ts', rolloutModule(schema)],
    ['examples/platform.yaml', example(platform)],
    ['docs/platform-settings.md', withTable(read('docs/platform-settings.md'), fieldTable(schema))],
  ]);
}

/** The built-in platform: what the schema says where a document says nothing. */
function defaults(schema: SettingsSchema): object {
  const platform = {};
  const validate = new Ajv({ strict: false, useDefaults: true }).compile(schema);
  if (!validate(platform)) throw new Error(`cannot generate the default: ${JSON.stringify(validate.errors)}`);
  return platform;
}

function types(schema: SettingsSchema): string {
  return `// ${banner}\n\n${interfaces(open(schema) as Schema, 'Platform', 'Platform', 'spec').join('\n')}`;
}

/** As the type printer knows schemas: no closed objects, no default where null switches it off, none that is long. */
function open(schema: SettingsSchema): unknown {
  const { nullable, default: preset, ...node } = schema;
  return {
    ...node,
    ...(preset !== undefined && !nullable && { default: brief(preset) }),
    ...(node.properties && {
      properties: Object.fromEntries(Object.entries(node.properties).map(([name, value]) => [name, open(value)])),
    }),
    ...(node.items && { items: open(node.items) }),
    additionalProperties: node.additionalProperties ? open(node.additionalProperties) : undefined,
  };
}

function brief(preset: unknown): unknown {
  return JSON.stringify(preset).length > 60 ? 'see examples/platform.yaml' : preset;
}

function defaultModule(platform: object): string {
  return `// ${banner}
import type { Platform } from './platform.gen.ts';

/** The built-in platform: what the command line, the examples and the catalogue use when none is given. */
export const defaultPlatform: Platform = ${JSON.stringify(platform, null, 2)};
`;
}

function rolloutModule(schema: SettingsSchema): string {
  const all: string[] = [];
  fields(schema, (path, _field, rollout) => {
    if (rollout === 'All') all.push(path);
  });
  return `// ${banner}

/** Settings whose change reaches live clusters. */
export const rolloutAll: readonly string[] = ${JSON.stringify(all, null, 2)};
`;
}

function example(platform: object): string {
  const document = {
    apiVersion: 'apiextensions.crossplane.io/v1beta1',
    kind: 'EnvironmentConfig',
    metadata: { name: 'aerodrome' },
    data: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Platform', ...platform },
  };
  return `# ${banner}\n# The built-in platform settings. Yours need only what differs: docs/platform-settings.md.\n${stringify(document, { lineWidth: 120 })}`;
}

function withTable(page: string, table: string): string {
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from)
    throw new Error('cannot generate docs/platform-settings.md: its field markers are missing');
  return `${page.slice(0, from + start.length)}\n${table}\n${page.slice(to)}`;
}
