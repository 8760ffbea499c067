import { isObject, type Json, type JsonObject, valueAt } from './json.ts';
import type { ResourceModel } from './model.ts';
import { Problem } from './problem.ts';
import type { Filter, ResourceRules } from './rules.ts';
import type { Fields } from './selection.ts';
import { rulesOf, type Service } from './service.ts';
import type { Row } from './store.ts';
import type { World } from './world.ts';

/** Something to keep; the store adds its revision. */
type Draft = Pick<Row, 'place' | 'id' | 'body'>;

/** Keeps a resource with what it is found by. Throws 409 where another one has what is to be its own. */
export function keep(service: Service, { store, clock }: World, draft: Draft, lag: number): Row {
  const model = modelAt(service, draft.place);
  const rules = model === undefined ? {} : rulesOf(service, model.item);
  const { place, id, body } = draft;
  const counts = rules.counts?.(body) ?? true;
  for (const properties of counts ? (rules.unique ?? []) : []) {
    const value = combined(body, properties);
    if (value === undefined) continue;
    const other = store.having(place, uniqueName(properties), value).find((found) => found !== id);
    if (other !== undefined) throw new Problem(409, `${describe(properties, body)} is taken by ${other}`);
  }
  const now = clock.now();
  const fields = model === undefined ? {} : fieldsOf(service, model, rules, body);
  return store.put({ place, id, body, sort: sortOf(service, { store }, rules, draft) }, fields, { now, lag });
}

/** The kind of what is kept at a place. */
export function modelAt(service: Service, place: string): ResourceModel | undefined {
  const segments = place.slice(service.name.length).split('/');
  for (const { role } of service.operations) {
    if (!('resource' in role)) continue;
    const template = role.resource.collection.split('/');
    const fits = template.every((part, index) => part.includes('{') || part === segments[index]);
    if (fits && template.length === segments.length) return role.resource;
  }
  return undefined;
}

/** What tells a user's thing from others, whatever its id; undefined where only its id does. */
export function naturalKeyOf(rules: ResourceRules, body: JsonObject): string | undefined {
  if (rules.counts?.(body) === false) return undefined;
  const properties = rules.naturalKey ?? rules.unique?.[0];
  return properties && combined(body, properties);
}

/** The UID of the object that a resource is stamped with, from labels or tags. */
export function ownerOf(body: JsonObject): string | undefined {
  for (const stamps of [body['labels'], body['tags']]) {
    const found = Array.isArray(stamps) ? stamps.map(pairOf) : isObject(stamps) ? Object.entries(stamps) : [];
    const uid = found.find(([name]) => /(^|[-./_])uid$/i.test(name))?.[1];
    if (typeof uid === 'string' && uid !== '') return uid;
  }
  return undefined;
}

const pairOf = (tag: Json): readonly [string, Json] => {
  const [name = '', ...rest] = String(tag).split('=');
  return [name, rest.join('=')];
};

function fieldsOf(service: Service, model: ResourceModel, rules: ResourceRules, body: JsonObject): Fields {
  const fields: Record<string, string> = {};
  for (const properties of rules.counts?.(body) === false ? [] : (rules.unique ?? [])) {
    const value = combined(body, properties);
    if (value !== undefined) fields[uniqueName(properties)] = value;
  }
  const indexed = (rules.indexed ?? []).map((name) => ({ name, path: name }));
  for (const { name, path } of [...indexed, ...filtersOf(service, model, rules)]) {
    const value = valueAt(body, path);
    if (value !== undefined && typeof value !== 'object') fields[name] = String(value);
  }
  return fields;
}

/** A query parameter that is an equality with a property. */
export interface Equality {
  readonly name: string;
  readonly path: string;
  readonly to: (value: string) => string;
}

const asIs = (value: string): string => value;

/** Query parameters of a list that are equalities. */
export function filtersOf(
  { operations }: Service,
  { collection, answered }: ResourceModel,
  { filters = {} }: ResourceRules,
): readonly Equality[] {
  const list = operations.find(({ document }) => document.method === 'GET' && document.path === collection);
  const parameters = list?.document.parameters.filter((parameter) => parameter.in === 'query') ?? [];
  return parameters.flatMap(({ name }) => {
    const filter: Filter | undefined = filters[name] ?? (answered.has(name) ? { equals: name } : undefined);
    return filter === undefined ? [] : [{ name, path: filter.equals, to: filter.to ?? asIs }];
  });
}

function sortOf(service: Service, { store }: Pick<World, 'store'>, rules: ResourceRules, { place, id }: Draft): string {
  if (rules.ordered) return id;
  const known = store.get(place, id);
  return known?.sort ?? String(store.memory.next(`${service.name} order`)).padStart(12, '0');
}

const uniqueName = (properties: readonly string[]): string => `unique ${properties.join('+')}`;

function combined(body: JsonObject, properties: readonly string[]): string | undefined {
  const values = properties.map((path) => valueAt(body, path));
  return values.includes(undefined) ? undefined : values.map(String).join('/');
}

const describe = (properties: readonly string[], body: JsonObject): string =>
  properties.map((path) => `${path} ${String(valueAt(body, path))}`).join(', ');
