import { describe, expect, test } from '@jest/globals';
import type { KindDescriptor, ServiceDescriptor } from '../../../provider/services/descriptor.ts';
import { crdOf } from './crd.ts';
import { readDocument } from './document.ts';
import { gadget, gadgets, gadgetsDocument } from './gadgets.fixture.ts';
import type { Kind } from './kind.ts';
import { kindsOf } from './kinds.ts';
import { type Problem, reporter } from './problem.ts';
import type { StructuralSchema } from './structural-schema.ts';

function read(service: ServiceDescriptor, text = gadgetsDocument) {
  const problems: Problem[] = [];
  const report = { document: reporter('openapi.yaml', problems), descriptor: reporter('descriptor.ts', problems) };
  const kinds = kindsOf(service, readDocument(text, report.document), report, () => {});
  return { kinds, problems: problems.map(({ file, place, reason }) => `${file} ${place}: ${reason}`) };
}

function schemaOf(kind: KindDescriptor, text = gadgetsDocument): Readonly<Record<string, StructuralSchema>> {
  const { kinds, problems } = read(gadgets(kind), text);
  expect(problems).toEqual([]);
  const [version] = crdOf(kinds[0] as Kind).spec.versions;
  return version?.schema.openAPIV3Schema.properties ?? {};
}

describe('the CRD of a kind', () => {
  const spec = schemaOf(gadget)['spec']?.properties ?? {};
  const forProvider = spec['forProvider']?.properties ?? {};

  test('has path parameters, the fields of the body, and references beside them', () => {
    const added = ['owner', 'ownerRef', 'ownerSelector', 'friends', 'friendsRefs', 'friendsSelector'];
    expect(Object.keys(forProvider)).toEqual(['rack', ...added, 'ports', 'login']);
    expect(forProvider['rack']).toEqual({ type: 'string', maxLength: 9, description: 'Where.' });
    expect(forProvider['friendsRefs']?.items?.required).toEqual(['name']);
  });

  test('has a reference in place of a secret, and never the secret', () => {
    expect(forProvider['login']).toEqual({
      type: 'object',
      required: ['passwordSecretRef', 'user'],
      properties: {
        user: { type: 'string', maxLength: 9 },
        passwordSecretRef: {
          description: 'Its password. It is read from a Secret of the same namespace.',
          type: 'object',
          required: ['key', 'name'],
          properties: {
            name: { type: 'string', minLength: 1, maxLength: 253, description: 'Name of the Secret.' },
            key: { type: 'string', minLength: 1, maxLength: 253, description: 'Key in the Secret.' },
          },
        },
      },
    });
  });

  test('has no list to which somebody could add beside the one who applies it', () => {
    expect(JSON.stringify(forProvider)).not.toMatch(/x-kubernetes-list-(type|map-keys)/);
  });

  test('takes for the creation only what neither identifies nor is secret, and requires none of it', () => {
    const initial = spec['initProvider']?.properties ?? {};
    expect(Object.keys(initial)).toEqual(['owner', 'friends', 'ports', 'login']);
    expect(initial['login']).toEqual({ type: 'object', properties: { user: { type: 'string', maxLength: 9 } } });
  });

  test('says what is required, and what cannot change', () => {
    const { spec: whole } = schemaOf(gadget);
    const acts =
      "!('*' in self.managementPolicies || 'Create' in self.managementPolicies || 'Update' in self.managementPolicies)";
    expect(whole?.['x-kubernetes-validations']?.map(({ rule, fieldPath }) => [fieldPath, rule])).toEqual([
      ['.forProvider.rack', `${acts} || has(self.forProvider.rack)`],
      [
        '.forProvider.owner',
        `${acts} || has(self.forProvider.owner) || has(self.forProvider.ownerRef) || has(self.forProvider.ownerSelector) || (has(self.initProvider) && has(self.initProvider.owner))`,
      ],
      [
        '.forProvider.ports',
        `${acts} || has(self.forProvider.ports) || (has(self.initProvider) && has(self.initProvider.ports))`,
      ],
      [
        '.forProvider.login',
        `${acts} || has(self.forProvider.login) || (has(self.initProvider) && has(self.initProvider.login))`,
      ],
    ]);
    expect(spec['forProvider']?.['x-kubernetes-validations']?.map(({ rule, fieldPath }) => [fieldPath, rule])).toEqual([
      ['.rack', '!has(oldSelf.rack) || (has(self.rack) && self.rack == oldSelf.rack)'],
      [
        '.login.user',
        '!(has(oldSelf.login) && has(oldSelf.login.user)) || ((has(self.login) && has(self.login.user)) && self.login.user == oldSelf.login.user)',
      ],
    ]);
  });

  test('shows what the API answers, its id as text, and no secret', () => {
    const observed = schemaOf(gadget)['status']?.properties?.['atProvider']?.properties ?? {};
    expect(Object.keys(observed)).toEqual(['owner', 'friends', 'ports', 'login', 'id', 'state']);
    expect(observed['id']).toEqual({ description: 'What the API knows it by.', type: 'string' });
    expect(observed['login']?.properties).toEqual({ user: { type: 'string' } });
  });

  test('without an operation that changes it, nothing can change', () => {
    const { update: _, ...operations } = gadget.operations;
    const rules = schemaOf({ ...gadget, operations })['spec']?.properties?.['forProvider']?.[
      'x-kubernetes-validations'
    ];
    const fields = ['.rack', '.owner', '.friends', '.ports', '.login', '.login.user'];
    expect(rules?.map(({ fieldPath }) => fieldPath)).toEqual(fields);
  });

  test('without an operation that reads one, what its list is asked for by is always required', () => {
    const { get: _, ...operations } = gadget.operations;
    const { spec: whole } = schemaOf({ ...gadget, operations });
    expect(whole?.['x-kubernetes-validations']?.map(({ rule }) => rule)).toContain(
      'has(self.forProvider.owner) || has(self.forProvider.ownerRef) || has(self.forProvider.ownerSelector)',
    );
    expect(whole?.properties?.['initProvider']?.properties).not.toHaveProperty('owner');
    const { owner: __, ...fields } = gadget.fields ?? {};
    const plain = schemaOf({ ...gadget, operations, fields })['spec']?.properties?.['forProvider'];
    expect(plain?.required).toEqual(['owner']);
  });
});

describe('a descriptor that does not fit its document', () => {
  const identity = gadget.identity as Extract<KindDescriptor['identity'], { from: 'api' }>;
  const { operations } = gadget;
  const known = { ...gadget, fields: {} };
  test.each<{ name: string; kind: KindDescriptor; problems: readonly string[] }>([
    {
      name: 'operations that are not there',
      kind: { ...known, operations: { ...operations, create: 'makeGadget' } },
      problems: ['kinds.Gadget.operations.create: openapi.yaml has no operation "makeGadget"'],
    },
    {
      name: 'another one',
      kind: { ...known, operations: { ...operations, commit: 'commitGadget' } },
      problems: ['kinds.Gadget.operations.commit: openapi.yaml has no operation "commitGadget"'],
    },
    {
      name: 'identity of no field',
      kind: { ...known, identity: { ...identity, within: ['shelf', 'rack'], naturalKey: ['serial'] } },
      problems: [
        'kinds.Gadget.identity.within: there is no field "shelf"',
        'kinds.Gadget.identity.naturalKey: there is no field "serial"',
      ],
    },
    {
      name: 'a path parameter that nothing fills',
      kind: { ...known, operations: { ...operations, commit: 'resetGadget' } },
      problems: ['kinds.Gadget.operations.commit: nothing fills the path parameter "serial" of resetGadget'],
    },
    {
      name: 'a query parameter that nothing fills',
      kind: { ...known, operations: { ...operations, list: { operation: 'listGadgets', items: 'items' } } },
      problems: ['kinds.Gadget.operations.list: nothing fills the query parameter "owner" of listGadgets'],
    },
    {
      name: 'a query parameter that is not there',
      kind: {
        ...known,
        operations: {
          ...operations,
          list: { operation: 'listGadgets', items: 'items', query: { owner: 'owner', x: 'rack' } },
        },
      },
      problems: ['kinds.Gadget.operations.list.query: listGadgets has no query parameter "x"'],
    },
    {
      name: 'nothing that reads it',
      kind: { ...known, operations: { create: 'createGadget', delete: 'deleteGadget' } },
      problems: [
        'kinds.Gadget.operations: no operation says what the API answers',
        'kinds.Gadget.operations: nothing reads it',
      ],
    },
    {
      name: 'fields that are not there',
      kind: { ...known, fields: { colour: { immutable: true }, 'login.realm': { secret: true } } },
      problems: [
        "kinds.Gadget.fields['colour']: there is no such field",
        "kinds.Gadget.fields['login.realm']: there is no such field",
      ],
    },
    {
      name: 'words that do not fit their field',
      kind: {
        ...known,
        fields: {
          'ports[].speed': { immutable: true, secret: true },
          'login.user': { reference: { kind: 'Gadget' } },
          login: { set: true, reference: { kind: 'Gadget' } },
          ports: { set: 'mac' },
          owner: { owned: 'listed', observedAs: 'holder', normalise: { by: 'type', of: {} } },
        },
      },
      problems: [
        "kinds.Gadget.fields['ports[].speed']: an item of a list has no earlier self",
        "kinds.Gadget.fields['ports[].speed']: a secret in a list cannot be told from the others",
        "kinds.Gadget.fields['ports[].speed']: a Secret holds text only",
        "kinds.Gadget.fields['login.user']: only fields of `spec.forProvider` itself can be references",
        "kinds.Gadget.fields['login']: a reference gives text",
        "kinds.Gadget.fields['login']: it is no list, so it is no set",
        'kinds.Gadget.fields[\'ports\']: its items have no "mac"',
        "kinds.Gadget.fields['owner']: `owned` is for sets and maps",
        'kinds.Gadget.fields[\'owner\']: answers have no "holder"',
        'kinds.Gadget.fields[\'owner\']: there is no field "type"',
      ],
    },
    {
      name: 'owners and turns by no field',
      kind: { ...known, owner: { field: 'labels', form: 'map' }, serialisedBy: 'shelf' },
      problems: [
        'kinds.Gadget.owner.field: there is no field "labels"',
        'kinds.Gadget.serialisedBy: there is no field "shelf"',
      ],
    },
    {
      name: 'what no answer shows',
      kind: {
        ...known,
        identity: { ...identity, id: 'number' },
        operations: { ...operations, get: 'getGadget' },
        ready: { field: 'phase', in: ['Up'] },
        deletion: { gone: { field: 'state', in: ['Off'] }, until: 'login.until' },
        connection: { token: { from: 'token' }, key: { from: 'key' } },
      },
      problems: [
        ...['get', 'update', 'delete'].map(
          (role) => `kinds.Gadget.operations.${role}: nothing fills the path parameter "id" of ${role}Gadget`,
        ),
        'kinds.Gadget.identity.id: answers have no "number"',
        'kinds.Gadget.ready.field: answers have no "phase"',
        'kinds.Gadget.deletion.until: answers have no "login.until"',
        'kinds.Gadget.connection.key.from: answers have no "key"',
      ],
    },
    {
      name: 'a plural that is none',
      kind: { ...known, plural: 'Gad gets' },
      problems: ['kinds.Gadget.plural: it is no plural'],
    },
  ])('$name', ({ kind, problems }) => {
    expect(read(gadgets(kind)).problems).toEqual(problems.map((problem) => `descriptor.ts ${problem}`));
  });

  test('an answer that goes on, and no word on how it ends', () => {
    expect(read(gadgets(gadget, false)).problems).toEqual([
      'descriptor.ts kinds.Gadget.operations.update: updateGadget may be answered by 202',
    ]);
  });

  test('a password that would stand in a spec, and one that would in a status', () => {
    const told = gadgetsDocument.replace('password: { type: string,', 'password: { type: string, format: password,');
    expect(read(gadgets({ ...gadget, fields: {} }), told).problems).toEqual([
      "descriptor.ts kinds.Gadget.fields['login.password']: the document calls it a password, which must not stand in a spec",
    ]);
    const { kinds } = read(gadgets({ ...gadget, fields: {} }), told);
    expect(Object.keys(kinds[0]?.observed.properties?.['login']?.properties ?? {})).toEqual(['user']);
  });

  test('a body with alternatives', () => {
    const input = "{ $ref: '#/components/schemas/GadgetInput' }";
    const choice = gadgetsDocument.replace(`schema: ${input}`, `schema: { oneOf: [${input}, ${input}] }`);
    expect(read(gadgets({ ...gadget, fields: {} }), choice).problems[0]).toBe(
      'openapi.yaml #/paths/~1racks~1{rack}~1gadgets/post/requestBody/content/application~1json/schema: the body as a whole has alternatives',
    );
  });
});
