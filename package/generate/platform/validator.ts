import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import type { SettingsSchema } from './settings-schema.ts';

/**
 * TypeScript module with a compiled validator, which fills in defaults and lists every error, and what its patterns
 * mean. It needs nothing at run time, so that it runs where `eval` is forbidden.
 */
export function validatorModule(schema: SettingsSchema): string {
  const code = { source: true, esm: true } as const;
  const ajv = new Ajv({ strict: false, useDefaults: true, allErrors: true, inlineRefs: false, code });
  const source = standaloneCode.default(ajv, { validate: ajv.addSchema(lean(schema), 'platform') && 'platform' });
  const bundle = buildSync({
    stdin: { contents: source, loader: 'js', resolveDir: import.meta.dirname },
    bundle: true,
    treeShaking: true,
    format: 'esm',
    minify: true,
    lineLimit: 160,
    write: false,
  });
  const [file] = bundle.outputFiles;
  if (file === undefined) throw new Error('cannot generate the validator: esbuild wrote nothing');
  const words = JSON.stringify(Object.fromEntries(accepted(schema)), null, 2);
  return `// @ts-nocheck\n\n/** What a pattern accepts, for people. */\nexport const acceptedByPattern = ${words};\n\n${file.text}`;
}

/** Without prose, which no error needs, and without the defaults that null switches off (merging supplies those). */
function lean(schema: SettingsSchema): SettingsSchema {
  const drop = (key: string, value: unknown): unknown => {
    if (key === 'description' && typeof value === 'string') return undefined;
    if (key.startsWith('x-') || key === 'title') return undefined;
    if (value !== null && typeof value === 'object' && 'nullable' in value) {
      return { ...value, nullable: undefined, default: undefined };
    }
    return value;
  };
  return JSON.parse(JSON.stringify(schema, drop));
}

function accepted(node: unknown): [string, string][] {
  if (node === null || typeof node !== 'object') return [];
  const { pattern, 'x-aerodrome-accepted': words } = node as SettingsSchema;
  const own: [string, string][] = pattern !== undefined && words !== undefined ? [[pattern, words]] : [];
  return [...own, ...Object.values(node).flatMap(accepted)];
}
