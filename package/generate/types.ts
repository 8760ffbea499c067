import { type Kind, part } from './definition.ts';
import { header } from './header.ts';
import type { Schema } from './schema.ts';

/** What a printed type stands for: what a user may write, what the engine sees with defaults applied, or the status. */
export type Side = 'claim' | 'spec' | 'status';

/** TypeScript types of a kind: `<Kind>Spec` (defaults applied), `<Kind>ClaimSpec` (as written) and `<Kind>Status`. */
export function types(kind: Kind): string {
  const { name } = kind;
  const blocks = [
    ...interfaces(part(kind, 'spec'), `${name}Spec`, name, 'spec'),
    ...interfaces(part(kind, 'spec'), `${name}ClaimSpec`, `${name}Claim`, 'claim'),
    ...interfaces(part(kind, 'status'), `${name}Status`, `${name}Status`, 'status'),
  ];
  return `${header(kind, '//')}\n${blocks.join('\n')}`;
}

/** The interface `name` of an object schema, then those of the objects in it, named `prefix` plus their fields. */
export function interfaces(schema: Schema, name: string, prefix: string, side: Side): string[] {
  const nested: string[] = [];
  const lines = Object.entries(schema.properties ?? {}).map(([field, property]) => {
    const type = typeOf(property, prefix + pascal(field), side, nested);
    const mark = isPresent(schema, field, property, side) ? '' : '?';
    return `${comment(property, side, '  ')}  readonly ${propertyName(field)}${mark}: ${type};\n`;
  });
  return [`${comment(schema, side, '')}export interface ${name} {\n${lines.join('')}}\n`, ...nested];
}

function isPresent(parent: Schema, field: string, property: Schema, side: Side): boolean {
  if (parent.required?.includes(field)) return true;
  return side === 'spec' && property.default !== undefined;
}

function typeOf(schema: Schema, name: string, side: Side, nested: string[]): string {
  if (schema.nullable === true) return `${typeOf({ ...schema, nullable: false }, name, side, nested)} | null`;
  if (schema['x-kubernetes-int-or-string'] === true) return 'number | string';
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  if (schema.type === 'string' || schema.type === 'boolean') return schema.type;
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'array')
    return `readonly ${parenthesised(typeOf(schema.items ?? {}, singular(name), side, nested))}[]`;
  if (schema.properties !== undefined) {
    nested.push(...interfaces(schema, name, name, side));
    return name;
  }
  const value = schema.additionalProperties;
  if (schema.type === undefined && value === undefined) return 'unknown';
  return `Readonly<Record<string, ${value === undefined ? 'unknown' : typeOf(value, name, side, nested)}>>`;
}

function comment(schema: Schema, side: Side, indent: string): string {
  const facts = [schema.description ?? ''];
  if (side !== 'status' && schema.default !== undefined && schema.properties === undefined) {
    facts.push(`Default: ${JSON.stringify(schema.default)}.`);
  }
  // What would end the comment, such as the minutes of a cron line, must not.
  const lines = facts.join('\n').trim().replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return lines[0] === '' ? '' : `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

const literal = (value: unknown): string =>
  typeof value === 'string' && !/['\\\n]/.test(value) ? `'${value}'` : JSON.stringify(value);

const propertyName = (field: string): string => (/^[A-Za-z_$][\w$]*$/.test(field) ? field : JSON.stringify(field));

function pascal(field: string): string {
  return field.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase());
}

function singular(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

function parenthesised(type: string): string {
  return type.includes(' | ') ? `(${type})` : type;
}
