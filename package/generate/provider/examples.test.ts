import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { conforms } from './conforms.ts';
import { rows } from './conversions.fixture.ts';
import { readDocument } from './document.ts';
import { fullExample, minimalExample } from './examples.ts';
import { gadget, gadgets, gadgetsDocument } from './gadgets.fixture.ts';
import type { Json } from './json.ts';
import { kindsOf } from './kinds.ts';
import type { Service } from './service.ts';

function service(text = gadgetsDocument): Service {
  const fail = (...said: readonly string[]): never => {
    throw new Error(said.join(': '));
  };
  const descriptor = gadgets(gadget);
  const document = readDocument(text, fail);
  const kinds = kindsOf(descriptor, document, { document: fail, descriptor: fail }, () => {});
  return {
    name: 'gadgets',
    descriptor,
    constant: 'gadgets',
    document,
    api: { basePath: '', operations: {} },
    kinds,
    looser: [],
  };
}

function examplesOf(text?: string) {
  const own = service(text);
  const [kind] = own.kinds;
  if (kind === undefined) throw new Error('there is no kind');
  return { minimal: minimalExample(own, kind, [own]).spec, full: fullExample(own, kind, [own]).spec };
}

/** A document in which one place reads otherwise. */
const changed = (from: string, to: string, text = gadgetsDocument): string => text.replace(from, () => to);

describe('examples', () => {
  const login = { user: 'example', passwordSecretRef: { name: 'gadget-secrets', key: 'password' } };

  test('have what must be said, and everything that may be', () => {
    const { minimal, full } = examplesOf();
    expect(minimal).toEqual({
      forProvider: { rack: 'example', ownerRef: { name: 'gadget' }, ports: [{ name: 'example' }], login },
    });
    expect(full).toEqual({
      forProvider: {
        rack: 'example',
        ownerRef: { name: 'gadget' },
        friendsRefs: [{ name: 'gadget-full' }],
        ports: [{ name: 'example', speed: 1 }],
        login,
      },
      managementPolicies: ['*'],
      providerConfigRef: { kind: 'ClusterProviderConfig', name: 'default' },
      writeConnectionSecretToRef: { name: 'gadget-connection' },
    });
  });

  test('leave out what could not be made up, and need one where it must be there', () => {
    const odd = changed('speed: { type: integer }', "speed: { type: string, pattern: '^x{7}$' }");
    expect(examplesOf(odd).full.forProvider['ports']).toEqual([{ name: 'example' }]);
    const needed = changed('schema: { type: string, maxLength: 9 }', "schema: { type: string, pattern: '^r-[0-9]$' }");
    expect(() => examplesOf(needed)).toThrow(
      'provider/services/gadgets/openapi.yaml #/paths/~1racks~1{rack}~1gadgets/parameters/0/schema: no example of "rack" could be made up that fits its schema. Add `examples: [...]` with one that does.',
    );
    const told = changed("'^r-[0-9]$' }", "'^r-[0-9]$', examples: [r-1] }", needed);
    expect(examplesOf(told).minimal.forProvider['rack']).toBe('r-1');
    // An example that the document's own schema refuses is none.
    const wrong = changed("'^r-[0-9]$' }", "'^r-[0-9]$', examples: [rack] }", needed);
    expect(() => examplesOf(wrong)).toThrow('no example of "rack"');
  });
});

describe('what an API server takes is known without one', () => {
  test.each(rows.filter(({ takes, refuses }) => takes ?? refuses))(
    '$name',
    ({ want, takes = [], refuses = [], given }) => {
      // Formats are for an API server to check.
      if (stringify(given).includes('format: ip')) return;
      expect(takes.map((value) => conforms(want, value as Json))).toEqual(takes.map(() => true));
      expect(refuses.map((value) => conforms(want, value as Json))).toEqual(refuses.map(() => false));
    },
  );
});
