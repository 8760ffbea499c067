import { accepted } from '../../functions/engine/validation/accepted.ts';
import { mostCharacters, mostItems, mostProperties } from '../../package/generate/provider/bounds.ts';
import type { Schema } from '../../package/generate/schema.ts';
import type { Field, RuleWords } from '../data/types.ts';

/** The fields below a schema as a tree; what a list or a map holds is shown as part of the list or the map. */
export function fieldsOf(schema: Schema, path: string, rules: readonly RuleWords[]): readonly Field[] {
  const fixed = new Set(rules.filter(({ transition }) => transition).map((rule) => rule.path));
  const below = (parent: Schema, at: string): readonly Field[] => {
    const { held, suffix } = heldBy(parent);
    const properties = Object.entries(held.properties ?? {});
    return properties.map(([name, property]) =>
      field(name, property, join(at + suffix, name), held.required?.includes(name) === true),
    );
  };
  const field = (name: string, own: Schema, at: string, required: boolean): Field => {
    const { held, suffix } = heldBy(own);
    const about = rules.filter((rule) => rule.path === at || (suffix !== '' && rule.path === at + suffix));
    const fields = below(own, at);
    const words = acceptedWords(own, held, suffix);
    return {
      name,
      path: at,
      type: typeWords(own),
      ...(required && { required }),
      ...((fixed.has(at) || about.some(({ transition }) => transition)) && { fixed: true }),
      ...(own.default !== undefined && !isEmptyFrame(own) && { initial: JSON.stringify(own.default) }),
      ...(words !== undefined && { accepted: words }),
      // Words say more than the expression they stand for.
      ...(held.pattern !== undefined && held.title === undefined && { pattern: held.pattern }),
      ...describe(own, held, suffix),
      ...(about.length > 0 && { rules: about }),
      ...(fields.length > 0 && { fields }),
    };
  };
  return below(schema, path);
}

/** All fields of a tree, outermost first. */
export function* everyField(fields: readonly Field[]): Generator<Field> {
  for (const field of fields) {
    yield field;
    yield* everyField(field.fields ?? []);
  }
}

/** An object whose default is to be there, so that its fields have their defaults. */
function isEmptyFrame({ properties, default: initial }: Schema): boolean {
  return properties !== undefined && JSON.stringify(initial) === '{}';
}

/** What lists and maps hold, however deep, and what that adds to the path. */
function heldBy(schema: Schema, suffix = ''): { readonly held: Schema; readonly suffix: string } {
  if (schema.items !== undefined) return heldBy(schema.items, `${suffix}[]`);
  if (schema.additionalProperties !== undefined && typeof schema.additionalProperties === 'object')
    return heldBy(schema.additionalProperties, `${suffix}.*`);
  return { held: schema, suffix };
}

function typeWords(schema: Schema): string {
  if (schema['x-kubernetes-int-or-string']) return 'string or integer';
  if (schema.items !== undefined) return `list of ${plural(typeWords(schema.items))}`;
  if (schema.additionalProperties !== undefined && typeof schema.additionalProperties === 'object')
    return `map of ${plural(typeWords(schema.additionalProperties))}`;
  return schema.type ?? 'anything';
}

const plural = (type: string): string =>
  /^(list|map) of/.test(type) ? type.replace(/^(list|map)/, '$1s') : `${type}s`;

/** In words; undefined where the type and the fields below say it all. */
function acceptedWords(own: Schema, held: Schema, suffix: string): string | undefined {
  const words = held.properties === undefined ? valueWords(held) : undefined;
  if (suffix === '') return words;
  const count = valueWords(own);
  const bounds = count === 'a list' || count === 'an object' ? undefined : count?.replace(/^an object of/, 'a map of');
  return [bounds, words && `each ${words}`].filter(Boolean).join('; ') || undefined;
}

/** Without the bounds that stand in a CRD for want of others. */
function valueWords(schema: Schema): string | undefined {
  const { maxLength, maxItems, maxProperties, items: _items, properties: _properties, ...rest } = schema;
  if (rest.type === undefined && rest.enum === undefined) return undefined;
  const words = accepted({
    ...rest,
    ...(maxLength !== undefined && maxLength !== mostCharacters && { maxLength }),
    ...(maxItems !== undefined && maxItems !== mostItems && { maxItems }),
    ...(maxProperties !== undefined && maxProperties !== mostProperties && { maxProperties }),
  });
  return words === 'text' || words === 'an object' || words === 'true or false' ? undefined : words;
}

function describe(own: Schema, held: Schema, suffix: string): { readonly description?: string } {
  const texts = [own.description, suffix === '' || held.properties !== undefined ? undefined : held.description];
  const description = texts.filter((text) => text !== undefined && text !== '').join('\n');
  return description === '' ? {} : { description: description.replaceAll(/\s*\n\s*/g, ' ').trim() };
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
