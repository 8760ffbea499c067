import type { FieldDescriptor, KindDescriptor, ServiceDescriptor } from '../descriptor.ts';
import type { Operation, ServiceApi, Shape } from './operation.ts';

/** A kind with everything about it looked up once: its descriptor and the operations that this one names. */
export interface ServiceKind {
  readonly service: ServiceDescriptor;
  readonly apiVersion: string;
  /** Such as `RecordSet`. */
  readonly name: string;
  readonly descriptor: KindDescriptor;
  /** Path of the API below the endpoint of a provider config. */
  readonly basePath: string;
  readonly operations: KindOperations;
  /** The fields of `forProvider`: of the create request's body and path. */
  readonly fields: Readonly<Record<string, Shape>>;
  /** An answer that shows one resource. */
  readonly shape: Shape;
  /** Paths of secret fields. */
  readonly secrets: readonly string[];
}

export interface KindOperations {
  readonly create: Operation;
  readonly get?: Operation;
  readonly list?: Operation;
  readonly update?: Operation;
  readonly delete: Operation;
  readonly commit?: Operation;
  /** By key of the connection Secret. */
  readonly renew: Readonly<Record<string, Operation>>;
}

/** Every kind of a service. Throws where the descriptor names what the API does not have. */
export const serviceKinds = (service: ServiceDescriptor, api: ServiceApi): readonly ServiceKind[] =>
  Object.keys(service.kinds).map((name) => serviceKind(service, name, api));

/** What is said of a field, if anything is. */
export const fieldOf = ({ descriptor }: ServiceKind, path: string): FieldDescriptor => descriptor.fields?.[path] ?? {};

/** One kind of a service. */
export function serviceKind(service: ServiceDescriptor, name: string, api: ServiceApi): ServiceKind {
  const where = `cannot use kind ${service.service}/${name}`;
  const descriptor = service.kinds[name];
  if (descriptor === undefined) throw new Error(`${where}: the service has no such kind`);
  const named = (id: string): Operation => {
    const operation = api.operations[id];
    if (operation === undefined) throw new Error(`${where}: the API has no operation ${id}`);
    return operation;
  };
  const { get, list, create, update, delete: remove, commit } = descriptor.operations;
  if (get === undefined && list === undefined) throw new Error(`${where}: it has neither get nor list`);
  const renewals = Object.entries(descriptor.connection ?? {}).flatMap(([key, { renew }]) =>
    renew === undefined ? [] : [[key, named(renew)] as const],
  );
  const operations: KindOperations = {
    create: named(create),
    ...(get !== undefined && { get: named(get) }),
    ...(list !== undefined && { list: named(list.operation) }),
    ...(update !== undefined && { update: named(update) }),
    delete: named(remove),
    ...(commit !== undefined && { commit: named(commit) }),
    renew: Object.fromEntries(renewals),
  };
  const path = paramsOf(operations.create).map((param) => [param, operations.create.params?.[param] ?? 'string']);
  return {
    service,
    apiVersion: `${service.service}.m.aerodrome.dev/v1alpha1`,
    name,
    descriptor,
    basePath: api.basePath,
    operations,
    fields: { ...Object.fromEntries(path), ...operations.create.body?.fields },
    shape: shapeOf(operations, list?.items),
    secrets: Object.entries(descriptor.fields ?? {}).flatMap(([field, { secret }]) => (secret === true ? [field] : [])),
  };
}

/** Names of the parameters in the path of an operation. */
export const paramsOf = ({ path }: Operation): readonly string[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);

function shapeOf({ get, list, create }: KindOperations, items: string | undefined): Shape {
  if (get?.answer !== undefined) return get.answer;
  let shape = list?.answer;
  for (const key of items?.split('.') ?? []) shape = isFields(shape) ? shape.fields[key] : undefined;
  if (typeof shape === 'object' && 'list' in shape) return shape.list;
  return create.answer ?? 'any';
}

const isFields = (shape: Shape | undefined): shape is { readonly fields: Readonly<Record<string, Shape>> } =>
  typeof shape === 'object' && 'fields' in shape;
