import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expand, fields, type SettingsSchema } from '../../package/generate/platform/settings-schema.ts';
import type { Schema } from '../../package/generate/schema.ts';
import type { Field, PlatformData } from '../data/types.ts';
import { fieldsOf } from './fields.ts';

/** The settings a platform team may make, from their schema. */
export function platformData(root: string): PlatformData {
  const schema = expand(parse(readFileSync(`${root}/functions/platform/schema.yaml`, 'utf8')) as SettingsSchema);
  const live = new Set<string>();
  fields(schema, (path, _field, rollout) => {
    if (rollout === 'All') live.add(path);
  });
  const reaching = (field: Field): Field => ({
    ...field,
    ...(live.has(field.path) && { reaches: 'All' }),
    // What is longer than a line is read as YAML, below.
    ...(field.initial !== undefined && field.initial.length > 100 && { initial: '…' }),
    ...(field.fields && { fields: field.fields.map(reaching) }),
  });
  const tree = fieldsOf(schema as Schema, '', []).filter(({ name }) => name !== 'apiVersion' && name !== 'kind');
  return {
    description: schema.description ?? '',
    fields: tree.map(reaching),
    example: readFileSync(`${root}/examples/platform.yaml`, 'utf8'),
  };
}
