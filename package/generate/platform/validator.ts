import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import type { SettingsSchema } from './settings-schema.ts';

/**
 * TypeScript module with a compiled validator, which fills in defaults and lists every error, and with the schema it
 * was made from, for messages. It needs nothing at run time, so that it runs where `eval` is forbidden.
 */
export function validatorModule(settings: SettingsSchema): string {
  const schema = lean(settings);
  const code = { source: true, esm: true } as const;
  const ajv = new Ajv({ strict: false, useDefaults: true, allErrors: true, inlineRefs: false, messages: false, code });
  ajv.addSchema(schema, 'platform');
  const contents = `${standaloneCode.default(ajv, { validate: 'platform' })}\nexport const schema = ${JSON.stringify(schema)};`;
  const bundle = buildSync({
    stdin: { contents, loader: 'js', resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    minify: true,
    lineLimit: 160,
    write: false,
  });
  const [file] = bundle.outputFiles;
  if (file === undefined) throw new Error('cannot generate the validator: esbuild wrote nothing');
  return `// @ts-nocheck\n${file.text}`;
}

/** Without prose, which no error needs, and without the defaults that null switches off (merging supplies those). */
function lean(schema: SettingsSchema): SettingsSchema {
  const drop = (key: string, value: unknown): unknown => {
    if (key.startsWith('x-') || (key === 'description' && typeof value === 'string')) return undefined;
    if (value !== null && typeof value === 'object' && 'nullable' in value) {
      return { ...value, nullable: undefined, default: undefined };
    }
    return value;
  };
  return JSON.parse(JSON.stringify(schema, drop));
}
