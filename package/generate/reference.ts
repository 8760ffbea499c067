import { accepted } from '../../functions/engine/validation/accepted.ts';
import type { Rule } from '../../functions/engine/validation/index.ts';
import { type Kind, part } from './definition.ts';
import { rules } from './rules.ts';
import { type Schema, walk } from './schema.ts';
import { table } from './table.ts';

/** The reference page of a kind: every field and every rule, in Markdown. */
export function reference(kind: Kind): string {
  const all = rules(kind);
  return `<!-- Generated from package/apis/${kind.folder}/definition.yaml by \`npm run generate\`. Do not edit. -->

# ${kind.name} (\`${kind.apiVersion}\`)

${kind.schema.description ?? ''}

## Spec

${table(['Field', 'Type', 'Default', 'Accepted', 'Can change', 'Meaning'], specRows(part(kind, 'spec'), all))}

## Rules

${table(['Where', 'What holds', 'Judged by'], all.map(ruleRow))}

## Status

${table(['Field', 'Type', 'Meaning'], statusRows(part(kind, 'status')))}
`;
}

function specRows(spec: Schema, all: readonly Rule[]): string[][] {
  const rows: string[][] = [];
  const fixed = new Set(
    all.filter(({ transition }) => transition).map(({ path, fieldPath }) => path + (fieldPath ?? '')),
  );
  walk(spec, 'spec', (schema, path) => {
    if (path === 'spec') return;
    const initial = schema.default === undefined ? '' : `\`${JSON.stringify(schema.default)}\``;
    rows.push([
      `\`${path}\``,
      schema.type ?? '',
      initial,
      accepted(schema),
      fixed.has(path) ? 'no' : 'yes',
      schema.description ?? '',
    ]);
  });
  return rows;
}

function statusRows(status: Schema): string[][] {
  const rows: string[][] = [];
  walk(status, 'status', (schema, path) => {
    if (path !== 'status' && !(path.endsWith('[]') && schema.properties === undefined)) {
      rows.push([`\`${path}\``, schema.type ?? '', schema.description ?? '']);
    }
  });
  return rows;
}

function ruleRow({ path, fieldPath, message, transition }: Rule): string[] {
  const place = path + (path === '' ? (fieldPath ?? '').slice(1) : (fieldPath ?? ''));
  return [`\`${place}\``, message, transition ? 'the API server, on a change' : 'the API server and the function'];
}
