import type { FieldDescriptor, ServiceDescriptor } from '../../../provider/services/descriptor.ts';
import { celName } from './cel.ts';
import type { DocumentOperation, OpenApiDocument } from './document.ts';
import { parentOf, schemaAt } from './field-path.ts';
import type { Kind } from './kind.ts';
import type { Report } from './problem.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** Reports what of a kind's descriptor does not fit the document. `place` is the kind's in the descriptor. */
export function checkDescriptor(
  service: ServiceDescriptor,
  kind: Kind,
  document: OpenApiDocument,
  place: string,
  report: Report,
): void {
  const { descriptor } = kind;
  if (!/^[A-Z][A-Za-z0-9]{0,62}$/.test(kind.name)) report(place, 'it is no name of a kind', 'Write it as `RecordSet`');
  if (!/^[a-z][a-z0-9]{0,62}$/.test(kind.plural))
    report(`${place}.plural`, 'it is no plural', 'Write it as `recordsets`');
  checkNames(kind, place, report);
  checkOperations(service, kind, document, place, report);
  for (const { name, schema } of kind.parameters) {
    for (const path of passwords(schema, name)) {
      if (descriptor.fields?.[path]?.secret === true) continue;
      const where = `${place}.fields['${path}']`;
      report(where, 'the document calls it a password, which must not stand in a spec', 'Say `secret: true` of it');
    }
  }
  for (const [path, field] of Object.entries(descriptor.fields ?? {})) {
    checkField(kind, path, field, `${place}.fields['${path}']`, report);
  }
}

/** Everything in a descriptor that names a field of `spec.forProvider`. */
function checkNames({ parameters, descriptor }: Kind, place: string, report: Report): void {
  const { identity, operations, owner, serialisedBy } = descriptor;
  const names = new Set(parameters.map(({ name }) => name));
  const expect = (name: string, where: string): void => {
    if (!names.has(name)) report(`${place}.${where}`, `there is no field ${JSON.stringify(name)}`, known(names));
  };
  if (identity.from === 'spec') for (const name of identity.externalName) expect(name, 'identity.externalName');
  else {
    for (const name of identity.within ?? []) expect(name, 'identity.within');
    for (const name of identity.naturalKey ?? []) expect(name, 'identity.naturalKey');
  }
  for (const name of Object.values(operations.list?.query ?? {})) expect(name, 'operations.list.query');
  if (owner !== undefined) expect(owner.field.split('.')[0] ?? '', 'owner.field');
  if (serialisedBy !== undefined) expect(serialisedBy, 'serialisedBy');
  for (const { name, need, field, reference } of parameters) {
    if ((need !== 'never' || field.immutable) && celName(name) === undefined) {
      report(`${place}.fields['${name}']`, 'no rule of a CRD can name this field', 'Rename it in the document');
    }
    for (const added of reference === undefined ? [] : [reference.refField, reference.selectorField]) {
      if (names.has(added))
        report(`${place}.fields['${name}']`, `the document has a field ${added} already`, 'Rename it');
    }
  }
}

const known = (names: Iterable<string>): string => `Those of the create request are ${[...names].join(', ') || 'none'}`;

function checkOperations(
  service: ServiceDescriptor,
  { parameters, descriptor }: Kind,
  document: OpenApiDocument,
  place: string,
  report: Report,
): void {
  const { identity, operations } = descriptor;
  const names = new Set([...parameters.map(({ name }) => name), ...(identity.from === 'api' ? [identity.id] : [])]);
  const renewals = Object.values(descriptor.connection ?? {}).map(({ renew }) => renew);
  const used = { ...operations, list: operations.list?.operation, renew: renewals.find((one) => one !== undefined) };
  for (const [role, id] of Object.entries(used)) {
    if (id === undefined) continue;
    const operation = document.operations.get(id);
    const where = `${place}.operations.${role}`;
    if (operation === undefined) {
      const all = [...document.operations.keys()].sort().join(', ');
      report(where, `openapi.yaml has no operation ${JSON.stringify(id)}`, `Its operationIds are ${all || 'none yet'}`);
      continue;
    }
    checkParameters(operation, role, names, new Set(Object.keys(operations.list?.query ?? {})), service, where, report);
    const responses = operation.node['responses'];
    if (typeof responses === 'object' && responses !== null && '202' in responses && service.operation === undefined) {
      const remedy = 'Say in `operation` of the service how it tells what became of it';
      report(where, `${id} may be answered by 202`, remedy);
    }
  }
  if (operations.get === undefined && operations.list === undefined) {
    report(`${place}.operations`, 'nothing reads it', 'Name a `get` or a `list`');
  }
}

function checkParameters(
  { id, parameters }: DocumentOperation,
  role: string,
  names: ReadonlySet<string>,
  queries: ReadonlySet<string>,
  { paging }: ServiceDescriptor,
  where: string,
  report: Report,
): void {
  const pages = new Set(Object.values(paging ?? {}).map(String));
  for (const { node } of parameters) {
    const name = String(node['name']);
    if (node['in'] === 'path' && !names.has(name)) {
      const remedy = `Give the parameter the name of a field or of \`identity.id\`: ${[...names].join(', ')}`;
      report(where, `nothing fills the path parameter ${JSON.stringify(name)} of ${id}`, remedy);
    }
    const filled = (role === 'list' && queries.has(name)) || pages.has(name);
    if (node['in'] === 'query' && node['required'] === true && !filled) {
      const remedy = role === 'list' ? 'Name it in `operations.list.query`' : 'Make it optional in the document';
      report(where, `nothing fills the query parameter ${JSON.stringify(name)} of ${id}`, remedy);
    }
  }
  if (role !== 'list') return;
  for (const name of queries) {
    if (parameters.some(({ node }) => node['in'] === 'query' && node['name'] === name)) continue;
    report(`${where}.query`, `${id} has no query parameter ${JSON.stringify(name)}`, 'Name one that it has');
  }
}

function checkField(kind: Kind, path: string, field: FieldDescriptor, where: string, report: Report): void {
  const properties = Object.fromEntries(kind.parameters.map(({ name, schema }) => [name, schema]));
  const schema = schemaAt({ properties }, path);
  if (schema === undefined) {
    report(where, 'there is no such field', known(Object.keys(properties)));
    return;
  }
  const [parent] = parentOf(path);
  if (field.immutable && path.includes('[]')) {
    report(where, 'an item of a list has no earlier self', 'Make the list immutable, or leave it to the API');
  }
  if (field.secret && path.includes('[]')) {
    report(
      where,
      'a secret in a list cannot be told from the others',
      'Leave it out, or make the item a kind of its own',
    );
  }
  if (field.secret && schema.type !== 'string') report(where, 'a Secret holds text only', 'Make the field a string');
  checkReference(field, schema, parent, where, report);
  checkSet(field, schema, where, report);
  const { observedAs, normalise } = field;
  if (observedAs !== undefined && !field.secret && schemaAt(kind.observed, observedAs) === undefined) {
    report(where, `answers have no ${JSON.stringify(observedAs)}`, 'Name a field of the answer');
  }
  if (typeof normalise === 'object' && properties[normalise.by] === undefined && parent === '') {
    report(where, `there is no field ${JSON.stringify(normalise.by)}`, known(Object.keys(properties)));
  }
}

function checkReference(
  { reference }: FieldDescriptor,
  schema: StructuralSchema,
  parent: string,
  where: string,
  report: Report,
) {
  if (reference === undefined) return;
  const text = schema.type === 'string' || (schema.type === 'array' && schema.items?.type === 'string');
  if (!text) report(where, 'a reference gives text', 'Make the field a string or a list of them');
  if (parent !== '')
    report(where, 'only fields of `spec.forProvider` itself can be references', 'Leave `reference` out');
}

function checkSet({ set, owned }: FieldDescriptor, schema: StructuralSchema, where: string, report: Report): void {
  if (set !== undefined && schema.type !== 'array') report(where, 'it is no list, so it is no set', 'Leave `set` out');
  if (typeof set === 'string' && schema.items?.properties?.[set] === undefined) {
    report(where, `its items have no ${JSON.stringify(set)}`, 'Name the property that tells them apart');
  }
  const map = schema.additionalProperties !== undefined || schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (owned !== undefined && set === undefined && !map)
    report(where, '`owned` is for sets and maps', 'Add `set: true`');
}

/** Paths of what a schema calls passwords. */
function passwords({ format, properties, items, additionalProperties }: StructuralSchema, path: string): string[] {
  return [
    ...(format === 'password' ? [path] : []),
    ...Object.entries(properties ?? {}).flatMap(([name, inner]) => passwords(inner, `${path}.${name}`)),
    ...(items === undefined ? [] : passwords(items, `${path}[]`)),
    ...(additionalProperties === undefined ? [] : passwords(additionalProperties, `${path}.*`)),
  ];
}
