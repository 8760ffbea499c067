import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  answerOf,
  asList,
  asNode,
  bodyOf,
  fieldsOf,
  findServices,
  followPointer,
  kindsOf,
  type Node,
  namesIn,
  type Operation,
  operationsOf,
  propertiesOf,
  requiredOf,
  resolve,
  schemaAt,
  walk,
} from './document.fixture.ts';
import { documentSchema } from './shape.fixture.ts';

const services = await findServices();
const hasForm = new Ajv2020({ allErrors: true, strict: false }).compile(documentSchema);
const FORMATS = ['date-time', 'int64', 'password', 'uri'];

test('there are services', () => expect(services.length).toBeGreaterThan(0));

describe.each(services)('document of $name', ({ name, document }) => {
  const operations = operationsOf(document);
  const components = asNode(document['components']);
  const schemas = asNode(components['schemas']);

  test('has the form of OpenAPI 3.1 and says where it is', () => {
    hasForm(document);
    expect(hasForm.errors ?? []).toEqual([]);
    expect(asList(document['servers'])).toEqual([{ url: expect.stringMatching(`^/${name}/v[0-9]+$`) }]);
  });

  test('every reference leads to something, and every component is used', () => {
    const refs = [...walk(document)].flatMap(([, node]) => (typeof node['$ref'] === 'string' ? [node['$ref']] : []));
    expect(refs.filter((ref) => followPointer(document, ref) === undefined)).toEqual([]);
    const { securitySchemes, ...referable } = components;
    const offered = Object.entries(referable).flatMap(([section, entries]) =>
      Object.keys(asNode(entries)).map((entry) => `#/components/${section}/${entry}`),
    );
    expect(offered.filter((ref) => !refs.includes(ref))).toEqual([]);
    const asked = asList(document['security']).flatMap((one) => Object.keys(asNode(one)));
    expect(asked).toEqual(Object.keys(asNode(securitySchemes)));
  });

  test('operationIds and tags are told once', () => {
    const ids = operations.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const tags = asList(document['tags']).map((tag) => asNode(tag)['name']);
    expect([...new Set(operations.map(({ node }) => asList(node['tags'])[0]))]).toEqual(tags);
  });

  describe.each(operations)('$id', (operation) => {
    const responses = Object.fromEntries(
      Object.entries(asNode(operation.node['responses'])).map(([status, one]) => [status, resolve(document, one)]),
    );

    test('declares its path parameters', () => {
      const declared = operation.parameters.filter((one) => one['in'] === 'path').map((one) => one['name']);
      expect(declared.toSorted()).toEqual(namesIn(operation.path).toSorted());
    });

    test('describes what may go wrong, as a problem', () => {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['429', 'default']));
      for (const [status, response] of Object.entries(responses)) {
        if (/^[23]/.test(status)) continue;
        expect([status, Object.keys(asNode(response['content']))]).toEqual([status, ['application/problem+json']]);
        expect(bodyOf(document, response)).toBe(schemas['Problem']);
      }
      expect(responses['429']).toHaveProperty(['headers', 'Retry-After']);
      if (operation.path.endsWith('}') && operation.method !== 'put') expect(responses).toHaveProperty('404');
    });

    test('names the schemas of its bodies', () => {
      const media = [...walk(operation.node)].flatMap(([, node]) => Object.values(asNode(node['content'])));
      const inline = media.filter((one) => asNode(asNode(one)['schema'])['$ref'] === undefined);
      expect(inline).toEqual([]);
    });

    test('a change that goes on says where to ask for it', () => {
      if (responses['202'] === undefined) return expect(operation.method).toMatch(/get|put|post|patch|delete/);
      expect(bodyOf(document, responses['202'])).toBe(schemas['Operation']);
      expect(Object.keys(asNode(responses['202']['headers']))).toEqual(['Operation-Location', 'Retry-After']);
      return expect(operations.map(({ id }) => id)).toContain('getOperation');
    });
  });

  test('every schema is a schema, and its examples and defaults are its own', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: true });
    for (const format of FORMATS) ajv.addFormat(format, true);
    ajv.addKeyword('components');
    ajv.addSchema({ $id: 'document', components: { schemas } }, 'document', false, false);
    for (const [pointer, schema] of schemasIn(components)) {
      const validate = ajv.compile({ $ref: `document#/components${encodeURI(pointer)}` });
      const given = [...asList(schema['examples']), ...('default' in schema ? [schema['default']] : [])];
      for (const one of given)
        expect([pointer, one, validate(one), validate.errors]).toEqual([pointer, one, true, null]);
    }
  });

  test('every property is described and bounded', () => {
    const loose = schemasIn(components).flatMap(([pointer, schema]) => {
      const whole = resolve(document, schema);
      const wrong = [...(text(whole['description']) ? [] : ['has no description']), ...unbounded(whole)];
      return wrong.map((what) => `${pointer} ${what}`);
    });
    expect(loose).toEqual([]);
  });
});

describe.each(kindsOf(services))('%s', (name, { name: service, document, descriptor }, kind) => {
  const operations = operationsOf(document);
  const named = (id: string | undefined): Operation | undefined => operations.find((one) => one.id === id);
  const create = named(kind.operations.create);
  const fields = create === undefined ? {} : fieldsOf(document, create);
  const required = create === undefined ? [] : requiredOf(document, create);
  const body = propertiesOf(bodyOf(document, create?.node['requestBody']));
  const reader = named(kind.operations.get);
  const list = named(kind.operations.list?.operation);
  const listed = list === undefined ? {} : answerOf(document, list);
  const items = kind.operations.list?.items === undefined ? listed : propertiesOf(listed)[kind.operations.list.items];
  const shown =
    reader === undefined ? resolve(document, resolve(document, items)['items']) : answerOf(document, reader);
  const { identity } = kind;
  const located = identity.from === 'spec' ? identity.externalName : [...(identity.within ?? []), identity.id];
  const atField = (path: string): Node | undefined => schemaAt(document, fields, path);
  const atAnswer = (path: string): Node | undefined => schemaAt(document, propertiesOf(shown), path);
  const described = Object.entries(kind.fields ?? {});

  test('belongs to its service', () => {
    expect(descriptor.service).toBe(service);
    expect(asNode(asNode(document['components'])['schemas'])[name]).toBe(shown);
  });

  test('its operations exist and do what they are used for', () => {
    const { get, list: listing, create: creation, update, delete: deletion, commit } = kind.operations;
    const methods = { get, list: listing?.operation, create: creation, update, delete: deletion, commit };
    const used = Object.entries(methods).filter(([, id]) => id !== undefined);
    expect(used.map(([use, id]) => [use, id, named(id)?.method])).toEqual(
      used.map(([use, id]) => [use, id, expect.stringMatching(METHOD[use] ?? '-')]),
    );
    expect(get ?? (listing?.observes === true ? listing : undefined)).toBeDefined();
  });

  test('every path is filled by its fields or its id', () => {
    const ids = [kind.operations.get, kind.operations.update, kind.operations.delete].flatMap((id) => named(id) ?? []);
    for (const one of ids) expect(namesIn(one.path)).toEqual(located);
    for (const one of [list, named(kind.operations.commit), create].flatMap((operation) => operation ?? [])) {
      expect(Object.keys(fields)).toEqual(expect.arrayContaining([...namesIn(one.path)]));
    }
  });

  test('its identity is told by fields and by answers', () => {
    expect(shown['required']).toEqual(expect.arrayContaining(['id']));
    const keys =
      identity.from === 'spec' ? identity.externalName : [...(identity.within ?? []), ...(identity.naturalKey ?? [])];
    expect(keys.filter((key) => atField(key) === undefined || atAnswer(key) === undefined)).toEqual([]);
    // What an identity is made of neither changes nor is left to the API.
    expect(keys.filter((key) => !required.includes(key))).toEqual([]);
    expect(keys.filter((key) => kind.fields?.[key]?.immutable !== true)).toEqual([]);
    if (identity.from === 'api') {
      expect(identity.id).toBe('id');
      // A creation whose outcome is unknown must be found again.
      expect([list?.id, kind.owner ?? identity.naturalKey]).toEqual([expect.any(String), expect.anything()]);
    }
  });

  test('every field that is described exists', () => {
    expect(described.filter(([path]) => atField(path) === undefined)).toEqual([]);
  });

  test('every field can be compared with what is observed', () => {
    const unseen = Object.keys(fields).filter((path) => {
      const field = kind.fields?.[path];
      return field?.secret !== true && field?.ignored !== true && atAnswer(field?.observedAs ?? path) === undefined;
    });
    expect(unseen).toEqual([]);
    const misplaced = described.filter(
      ([, field]) => field.observedAs !== undefined && atAnswer(field.observedAs) === undefined,
    );
    expect(misplaced).toEqual([]);
  });

  test('every field that may change can be sent', () => {
    const update = named(kind.operations.update);
    const sent = propertiesOf(bodyOf(document, update?.node['requestBody']));
    const changing = Object.keys(fields).filter((path) => kind.fields?.[path]?.immutable !== true);
    expect(Object.keys(sent)).toEqual(expect.arrayContaining(changing));
    // A PUT sends everything: it must take what the create takes.
    if (update?.method === 'put') expect(sent).toBe(body);
  });

  test.each(described)('%s says what its schema allows', (path, field) => {
    const schema = atField(path) ?? {};
    const lists = schema['type'] === 'array';
    const item = lists ? resolve(document, schema['items']) : schema;
    if (field.set !== undefined) expect(lists).toBe(true);
    if (typeof field.set === 'string') expect(asList(item['required'])).toContain(field.set);
    if (field.owned !== undefined) expect(field.set !== undefined || isMap(schema)).toBe(true);
    if (field.normalise !== undefined) expect(item['type']).toBe('string');
    if (typeof field.normalise === 'object') {
      const cases = asList(atField(field.normalise.by)?.['enum']);
      expect(cases).toEqual(expect.arrayContaining(Object.keys(field.normalise.of)));
    }
    if (field.lateInit === true)
      expect([required.includes(path), atAnswer(field.observedAs ?? path)]).toEqual([false, expect.anything()]);
    expect(field.secret ?? false).toBe(schema['writeOnly'] ?? false);
    if (field.secret === true) expect(atAnswer(path)).toBeUndefined();
    if (field.reference !== undefined) expect(takenBy(field.reference, service)).toBe(item['type']);
    // An entry that says nothing is left over from something.
    expect(Object.keys(field).length).toBeGreaterThan(0);
  });

  test('no secret is left undescribed, and none is answered', () => {
    const secrets = Object.keys(body).filter((path) => resolve(document, body[path])['writeOnly'] === true);
    expect(secrets.filter((path) => kind.fields?.[path]?.secret !== true)).toEqual([]);
    const told = [...walk(shown)].filter(([, node]) => node['writeOnly'] === true || node['format'] === 'password');
    expect(told).toEqual([]);
  });

  test('its list is one of its own, and asked by its fields', () => {
    if (list === undefined || kind.operations.list === undefined) return expect(reader).toBeDefined();
    expect(resolve(document, resolve(document, items)['items'])).toBe(shown);
    const query = list.parameters.filter((one) => one['in'] === 'query').map((one) => one['name']);
    const asked = Object.entries(kind.operations.list.query ?? {});
    expect(query).toEqual(expect.arrayContaining(asked.map(([parameter]) => parameter)));
    expect(asked.filter(([, field]) => atField(field) === undefined)).toEqual([]);
    const paging = query.filter((one) => ['limit', 'page', 'offset', 'cursor', 'after'].includes(String(one)));
    return expect(paging.length > 0).toBe(descriptor.paging !== undefined && descriptor.paging.by !== 'none');
  });

  test('its paging is that of its document', () => {
    const { paging } = descriptor;
    if (paging === undefined || paging.by === 'none' || list === undefined)
      return expect(descriptor.service).toBe(service);
    const query = (parameter: string): Node =>
      resolve(document, list.parameters.find((one) => one['name'] === parameter)?.['schema']);
    if (paging.limit !== undefined) expect(query(paging.limit)['maximum']).toBe(paging.size);
    for (const parameter of [
      paging.by === 'cursor' && paging.cursor,
      paging.by === 'page' && paging.page,
      paging.by === 'offset' && paging.offset,
    ]) {
      if (parameter !== false) expect(query(parameter)).toHaveProperty('type');
    }
    const ok = asNode(asNode(list.node['responses'])['200']);
    if (paging.by === 'link' && paging.next === undefined) expect(ok).toHaveProperty(['headers', 'Link']);
    const pointers = ['next' in paging ? paging.next : undefined, paging.total].flatMap((pointer) => pointer ?? []);
    return expect(pointers.filter((pointer) => propertiesOf(listed)[pointer.slice(1)] === undefined)).toEqual([]);
  });

  test('its states are states that the API reports', () => {
    for (const state of [kind.ready, kind.deletion?.gone].flatMap((one) => one ?? [])) {
      expect(asList(atAnswer(state.field)?.['enum'])).toEqual(expect.arrayContaining([...state.in]));
      if (state.message !== undefined) expect(atAnswer(state.message)?.['type']).toBe('string');
    }
    // What counts as gone is not Ready before it is asked for.
    if (kind.deletion?.gone !== undefined) {
      expect(kind.ready?.in ?? [...kind.deletion.gone.in]).not.toEqual(
        expect.arrayContaining([...kind.deletion.gone.in]),
      );
    }
    if (kind.deletion?.until !== undefined) expect(atAnswer(kind.deletion.until)?.['format']).toBe('date-time');
  });

  test('its owner is kept where labels are, and is no drift', () => {
    if (kind.owner === undefined) return expect(identity.from).toBe('spec');
    const { field, form } = kind.owner;
    const places = [atField(field), atAnswer(field)].map((schema) => (isMap(schema ?? {}) ? 'map' : schema?.['type']));
    expect(places).toEqual(form === 'map' ? ['map', 'map'] : ['array', 'array']);
    return expect(kind.fields?.[field]?.owned).toBe('listed');
  });

  test('its connection details are in answers, secrets only in those that show them', () => {
    const created = create === undefined ? {} : propertiesOf(answerOf(document, create));
    for (const { from, only, renew } of Object.values(kind.connection ?? {})) {
      expect([from, atAnswer(from) === undefined]).toEqual([from, only === 'creation']);
      expect(schemaAt(document, created, from)).toBeDefined();
      if (renew === undefined) continue;
      expect([only, named(renew)?.method, namesIn(named(renew)?.path ?? '')]).toEqual(['creation', 'post', located]);
      expect(propertiesOf(answerOf(document, named(renew) as Operation))).toHaveProperty(from);
    }
  });

  test('what is begun and goes on can be asked for', () => {
    const used = [create, named(kind.operations.update), named(kind.operations.delete), named(kind.operations.commit)];
    const goesOn = used.some((one) => asNode(one?.node['responses'])['202'] !== undefined);
    if (!goesOn) return expect(kind.operations.commit).toBeUndefined();
    const operation = named('getOperation');
    expect(descriptor.operation?.path).toBe(operation?.path);
    const { resource, progress } = descriptor.operation ?? {};
    const answer = propertiesOf(operation && answerOf(document, operation));
    return expect(
      [resource, progress].flatMap((one) => one ?? []).filter((one) => answer[one.slice(1)] === undefined),
    ).toEqual([]);
  });

  test('its creation takes the key that makes it safe to repeat', () => {
    const headers = create?.parameters.filter((one) => one['in'] === 'header').map((one) => one['name']) ?? [];
    const { idempotencyHeader: key } = descriptor;
    const expected = key !== undefined && create?.method === 'post' ? [key] : [];
    expect(headers.filter((name) => !/^If-/.test(String(name)))).toEqual(expected);
  });

  test('fields that are locked exist', () => {
    if (kind.serialisedBy !== undefined) expect(required).toContain(kind.serialisedBy);
    expect(kind.serialisedBy !== undefined).toBe(kind.operations.commit !== undefined);
  });
});

test.each(services)('descriptor of $name is short', ({ name, descriptor }) => {
  const lines = readFileSync(`${import.meta.dirname}/${name}/descriptor.ts`, 'utf8').split('\n').length;
  expect(lines / Object.keys(descriptor.kinds).length).toBeLessThanOrEqual(60);
});

const METHOD: Readonly<Record<string, string>> = {
  get: '^get$',
  list: '^get$',
  create: '^(post|put)$',
  update: '^(put|patch)$',
  delete: '^delete$',
  commit: '^post$',
};

/** The type of what a reference takes from the kind that it leads to; undefined where there is no such thing. */
function takenBy(reference: { kind: string; service?: string; take?: string }, own: string): unknown {
  const found = kindsOf(services).find(
    ([name, { name: service }]) => name === reference.kind && service === (reference.service ?? own),
  );
  if (found === undefined) return undefined;
  if (reference.take === undefined) return 'string';
  const [, { document }, kind] = found;
  const [root, part, ...path] = reference.take.split('.');
  const of = (id: string | undefined): Operation | undefined => operationsOf(document).find((one) => one.id === id);
  const [create, get] = [of(kind.operations.create), of(kind.operations.get)];
  if (root === 'spec' && part === 'forProvider' && create !== undefined) {
    return schemaAt(document, fieldsOf(document, create), path.join('.'))?.['type'];
  }
  if (root === 'status' && part === 'atProvider' && get !== undefined) {
    return schemaAt(document, propertiesOf(answerOf(document, get)), path.join('.'))?.['type'];
  }
  return undefined;
}

/** Every schema of the components, by its pointer: those of `schemas` and all that are in them. */
function schemasIn(components: Node): readonly (readonly [string, Node])[] {
  return [...walk(components['schemas'], '/schemas')].filter(
    ([pointer, node]) =>
      /^\/schemas\/[^/]+(\/(properties\/[^/]+|items|additionalProperties))*$/.test(pointer) && !('schemas' in node),
  );
}

/** What is missing for a value of the schema to have a greatest size. */
function unbounded(schema: Node): readonly string[] {
  const missing = (...keys: readonly string[]): readonly string[] =>
    keys.filter((key) => schema[key] === undefined).map((key) => `has no ${key}`);
  if (schema['enum'] !== undefined || schema['const'] !== undefined) return [];
  switch (asList(schema['type'])[0] ?? schema['type']) {
    case 'boolean':
      return [];
    case 'string':
      return missing('maxLength');
    case 'integer':
    case 'number':
      return schema['format'] === 'int64' ? missing('minimum') : missing('minimum', 'maximum');
    case 'array':
      return missing('items', 'maxItems');
    case 'object':
      return isMap(schema) ? missing('maxProperties') : missing('properties');
    default:
      return ['has no type'];
  }
}

const isMap = (schema: Node): boolean =>
  schema['properties'] === undefined && typeof schema['additionalProperties'] === 'object';
const text = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
