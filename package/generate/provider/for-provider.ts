import type { FieldDescriptor } from '../../../provider/services/descriptor.ts';
import { mostItems } from './bounds.ts';
import { parentOf, replacedAt } from './field-path.ts';
import type { Kind, Parameter, Reference } from './kind.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** `spec.forProvider`: the parameters, with references beside and Secret references in place of what is secret. */
export function forProvider({ parameters, descriptor }: Kind): StructuralSchema {
  const required = parameters.filter(({ need, reference }) => need === 'always' && reference === undefined);
  const properties = Object.fromEntries(
    parameters.flatMap(({ name, schema, reference }) => [
      [name, schema] as const,
      ...(reference === undefined ? [] : references(name, reference)),
    ]),
  );
  const schema: StructuralSchema = {
    description: 'What the external resource should be.',
    type: 'object',
    ...(required.length > 0 ? { required: required.map(({ name }) => name).toSorted() } : {}),
    properties,
  };
  return Object.entries(descriptor.fields ?? {}).reduce(described, schema);
}

/** `spec.initProvider`: what may be given for the creation only; undefined where that is nothing. */
export function initProvider({ parameters, descriptor }: Kind): StructuralSchema | undefined {
  const fields = Object.entries(descriptor.fields ?? {});
  const properties = Object.fromEntries(parameters.filter(isInitial).map(({ name, schema }) => [name, schema]));
  if (Object.keys(properties).length === 0) return undefined;
  const schema: StructuralSchema = {
    description:
      'Values for the creation only, below those of forProvider: later changes of the external resource stay as they are.',
    type: 'object',
    properties,
  };
  const secrets = fields.filter(([, { secret }]) => secret === true);
  const without = secrets.reduce((rest, [path]) => removed(rest, path), schema);
  return optional(fields.filter(([, { secret }]) => secret !== true).reduce(described, without));
}

/** May a parameter be given for the creation only? */
export const isInitial = ({ identifies, need, field }: Parameter): boolean =>
  !identifies && need !== 'always' && field.secret !== true;

/** Name of the field that holds a Secret reference in place of a secret field. */
export const secretField = (name: string): string => `${name}SecretRef`;

function described(schema: StructuralSchema, [path, field]: readonly [string, FieldDescriptor]): StructuralSchema {
  return field.secret === true ? renamed(schema, path) : schema;
}

function renamed(schema: StructuralSchema, path: string): StructuralSchema {
  const [parent, name] = parentOf(path);
  return replacedAt(schema, parent, (around) => {
    const { properties = {}, required, ...rest } = around;
    const entries = Object.entries(properties).map(([key, value]): [string, StructuralSchema] =>
      key === name ? [secretField(name), secretRef(value)] : [key, value],
    );
    return {
      ...rest,
      ...(required && { required: required.map((key) => (key === name ? secretField(name) : key)).toSorted() }),
      properties: Object.fromEntries(entries),
    };
  });
}

function removed(schema: StructuralSchema, path: string): StructuralSchema {
  const [parent, name] = parentOf(path);
  return replacedAt(schema, parent, ({ properties = {}, ...rest }) => ({
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => key !== name)),
  }));
}

/** A schema in which nothing is required: forProvider may say the rest. Items of lists are whole. */
function optional({ required: _, oneOf: __, anyOf: ___, ...schema }: StructuralSchema): StructuralSchema {
  const { properties } = schema;
  if (properties === undefined) return schema;
  const entries = Object.entries(properties).map(([name, value]) => [name, optional(value)]);
  return { ...schema, properties: Object.fromEntries(entries) };
}

const name: StructuralSchema = { type: 'string', minLength: 1, maxLength: 253 };

function secretRef({ description }: StructuralSchema): StructuralSchema {
  return {
    description: `${description ?? 'A secret value.'} It is read from a Secret of the same namespace.`,
    type: 'object',
    required: ['key', 'name'],
    properties: {
      name: { ...name, description: 'Name of the Secret.' },
      key: { ...name, description: 'Key in the Secret.' },
    },
  };
}

function references(field: string, reference: Reference): readonly (readonly [string, StructuralSchema])[] {
  const { kind, refField, selectorField, many, take } = reference;
  const what = take === undefined ? 'the external name' : `\`${take}\``;
  const target = {
    name: { ...name, description: `Name of the ${kind}.` },
    namespace: { ...name, maxLength: 63, description: `Namespace of the ${kind}; the same namespace where absent.` },
    policy,
  };
  const ref: StructuralSchema = {
    description: `Takes ${field} from a ${kind}: ${what}.`,
    type: 'object',
    required: ['name'],
    properties: target,
  };
  const refs: StructuralSchema = {
    description: `Takes ${field} from each ${kind} that is named: ${what}.`,
    type: 'array',
    maxItems: mostItems,
    items: { type: 'object', required: ['name'], properties: target },
  };
  const { namespace } = target;
  const selector: StructuralSchema = {
    description: many
      ? `Takes ${field} from every ${kind} that matches.`
      : `Takes ${field} from the first ${kind}, by name, that matches.`,
    type: 'object',
    properties: {
      matchLabels: {
        description: 'Labels that it has.',
        type: 'object',
        maxProperties: 64,
        additionalProperties: { type: 'string', maxLength: 63 },
      },
      matchControllerRef: { description: 'It has the same controller as this resource.', type: 'boolean' },
      namespace,
      policy,
    },
  };
  return [
    [refField, many ? refs : ref],
    [selectorField, selector],
  ];
}

const policy: StructuralSchema = {
  description: 'When it is taken.',
  type: 'object',
  properties: {
    resolve: {
      description: 'IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent.',
      type: 'string',
      enum: ['Always', 'IfNotPresent'],
    },
    resolution: {
      description: 'Does the resource wait until there is something to take?',
      type: 'string',
      default: 'Required',
      enum: ['Required', 'Optional'],
    },
  },
};
