import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { type Kind, part } from './definition.ts';
import { header } from './header.ts';
import type { Schema } from './schema.ts';

/** Words only people read; validators need the rest. */
const prose = new Set(['description']);

/**
 * A compiled validator of a kind's spec: no evaluation at run time, no imports, so that it runs in any browser. It fills
 * defaults in place, as an API server does, and returns what does not fit.
 */
export function validator(kind: Kind): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    useDefaults: true,
    strict: true,
    strictTypes: false,
    ownProperties: true,
    messages: false,
    keywords: ['example'],
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const validate = ajv.compile(closed(part(kind, 'spec')));
  const code = standalone
    .default(ajv, validate)
    .replace(/^"use strict";\n?/, '')
    .replaceAll(/export (const validate = .*|default .*)\n/g, '')
    .replaceAll(/(const func\d+ = )require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, `$1${characters};`);
  if (/require\(|\bimport |\bexport /.test(code))
    throw new Error('cannot compile validator: it needs something at run time');
  const main = /function (validate\d+)\(/.exec(code)?.[1];
  const constant = /const (schema\d+) = \{"type":"object"/.exec(code)?.[1];
  return `${header(kind, '//')}
${code}
export function check(spec) {
  return ${main}(spec) ? [] : ${main}.errors;
}

export { ${constant} as schema };
`;
}

/** Length in characters, as an API server counts it: a surrogate pair is one. */
const characters =
  '(text) => { let length = text.length; for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--; return length; }';

/** Types of the validator, for the importing side. */
export function validatorTypes(kind: Kind): string {
  return `${header(kind, '//')}
import type { FieldSchema, SpecCheck } from '../engine/validation/index.ts';

/** Fills defaults into a spec, in place, and returns what does not fit. */
export declare const check: SpecCheck;
/** The schema of spec, without descriptions. */
export declare const schema: FieldSchema;
`;
}

/** JSON schema of a structural schema: unknown fields are refused unless it says otherwise, prose and CEL are left out. */
function closed(schema: Schema): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (!keyword.startsWith('x-') && !prose.has(keyword)) result[keyword] = value;
  }
  if (schema.items !== undefined) result['items'] = closed(schema.items);
  if (schema.additionalProperties !== undefined) {
    result['additionalProperties'] = closed(schema.additionalProperties);
  }
  if (schema.properties !== undefined) {
    result['properties'] = Object.fromEntries(
      Object.entries(schema.properties).map(([name, value]) => [name, closed(value)]),
    );
    if (schema['x-kubernetes-preserve-unknown-fields'] !== true) result['additionalProperties'] = false;
  }
  return result;
}
