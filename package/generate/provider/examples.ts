import { conforms } from './conforms.ts';
import { exampleValue, isFilled, type Replacement } from './example-value.ts';
import { forProvider as forProviderSchema, secretField } from './for-provider.ts';
import type { Json } from './json.ts';
import type { Kind, Parameter } from './kind.ts';
import { GenerationError } from './problem.ts';
import type { Service } from './service.ts';

/** A managed resource as people write it. */
export interface Example {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: { readonly forProvider: Readonly<Record<string, Json>>; readonly [field: string]: unknown };
}

/**
 * The smallest resource of a kind that can be created. It refers to the smallest ones of other kinds where their names are
 * not known before they are there. `services` are all that a reference may lead to.
 */
export const minimalExample = (service: Service, kind: Kind, services: readonly Service[]): Example =>
  exampleOf(service, kind, false, services);

/**
 * A resource of a kind that says everything it can, with references in place of what they give. It is another one than
 * the smallest: both may exist.
 */
export const fullExample = (service: Service, kind: Kind, services: readonly Service[]): Example =>
  exampleOf(service, kind, true, services);

function exampleOf(service: Service, kind: Kind, full: boolean, services: readonly Service[]): Example {
  const name = kind.name.toLowerCase();
  const forProvider: Record<string, Json> = {};
  const fields = forProviderSchema(kind).properties ?? {};
  for (const parameter of kind.parameters) {
    if (!full && parameter.need === 'never') continue;
    const { reference } = parameter;
    const refers = full || (isAssigned(service, parameter, services) && isFirst(kind, parameter.name, reference));
    const { name: field, value } = fieldOf(service, kind, parameter, { full, refers });
    const schema = fields[field];
    if (isFilled(value) && schema !== undefined && conforms(schema, value)) forProvider[field] = value;
    else if (parameter.need !== 'never') throw noExample(service, parameter);
  }
  return {
    apiVersion: `${kind.group}/${kind.version}`,
    kind: kind.name,
    metadata: { name: full ? `${name}-full` : name, namespace: 'default' },
    spec: {
      forProvider,
      ...(full && { managementPolicies: ['*'] }),
      ...(full && { providerConfigRef: { kind: 'ClusterProviderConfig', name: 'default' } }),
      ...(full && kind.descriptor.connection && { writeConnectionSecretToRef: { name: `${name}-connection` } }),
    },
  };
}

/** Does the field take a name that the API gives to another resource? */
function isAssigned({ name }: Service, { reference }: Parameter, services: readonly Service[]): boolean {
  if (reference === undefined) return false;
  const target = services.find((one) => one.name === (reference.service ?? name));
  const kind = target?.kinds.find((one) => one.name === reference.kind);
  return reference.take === undefined && kind?.descriptor.identity.from === 'api';
}

/** Two that refer to one kind would be the same: the other one names what exists already, or the full example. */
const isFirst = ({ parameters }: Kind, name: string, reference: Parameter['reference']): boolean =>
  parameters.find((one) => one.reference?.kind === reference?.kind)?.name === name;

/** Secrets that an example names, with made-up values: whoever applies it needs them first. */
export const secretsOf = ({ metadata: { namespace }, spec: { forProvider } }: Example) =>
  Object.entries(forProvider).flatMap(([field, value]) => {
    if (!field.endsWith('SecretRef')) return [];
    const { name, key } = value as { readonly name: string; readonly key: string };
    return [{ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, stringData: { [key]: 'example' } }];
  });

function fieldOf(
  service: Service,
  kind: Kind,
  { name, place, reference }: Parameter,
  { full, refers }: { readonly full: boolean; readonly refers: boolean },
): Replacement {
  const own = kind.name.toLowerCase();
  const secret = (path: string): Replacement | undefined => {
    if (kind.descriptor.fields?.[path]?.secret !== true) return undefined;
    const key = path.split('.').at(-1) ?? path;
    return { name: secretField(key), value: { name: `${own}-secrets`, key } };
  };
  if (refers && reference !== undefined) {
    const target = { name: `${reference.kind.toLowerCase()}${isFirst(kind, name, reference) ? '' : '-full'}` };
    return { name: reference.refField, value: reference.many ? [target] : target };
  }
  const wish = { document: service.document, full, replace: secret };
  return secret(name) ?? { name, value: exampleValue(place, name, wish) as Json };
}

function noExample({ name }: Service, parameter: Parameter): GenerationError {
  return new GenerationError(name, [
    {
      file: `provider/services/${name}/openapi.yaml`,
      place: parameter.place[0]?.pointer ?? '',
      reason: `no example of ${JSON.stringify(parameter.name)} could be made up that fits its schema`,
      remedy: 'Add `examples: [...]` with one that does',
    },
  ]);
}
