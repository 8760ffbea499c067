import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type JsonObject, TerminalError } from '../../runtime/index.ts';
import type { KindDescriptor } from '../descriptor.ts';
import { keyOf, keyOfItem, locate, nameFromId, nameFromSpec, paramsFor } from './identity.ts';
import { kindOf, resourceOf } from './kinds.fixture.ts';
import { serviceKind } from './service-kind.ts';

const recordSet = kindOf('dns', 'RecordSet');
const rule = kindOf('firewall', 'Rule');
const customer = kindOf('customers', 'Customer');
const relation = kindOf('cmdb', 'Relation');

describe('a name from the spec', () => {
  test.each<readonly [string, JsonObject, string]>([
    ['joins the fields', { zone: 'example.com', name: 'www', type: 'A' }, 'example.com/www/A'],
    ['spells them as the API does', { zone: 'Example.COM.', name: 'WWW', type: 'A' }, 'example.com/www/A'],
    [
      'escapes what would split it',
      { zone: '0/25.2.0.192.in-addr.arpa', name: '7', type: 'PTR' },
      '0%2F25.2.0.192.in-addr.arpa/7/PTR',
    ],
  ])('%s', (_, forProvider, want) => {
    expect(nameFromSpec(recordSet, resourceOf(recordSet, forProvider))).toBe(want);
  });

  test('may have a part from initProvider', () => {
    const resource = resourceOf(recordSet, { zone: 'a.b', type: 'A' }, { spec: { initProvider: { name: 'www' } } });
    expect(nameFromSpec(recordSet, resource)).toBe('a.b/www/A');
  });

  test('is none where a part is missing', () => {
    const nameless = (): string => nameFromSpec(recordSet, resourceOf(recordSet, { zone: 'a.b', type: 'A' }));
    expect(nameless).toThrow(new TerminalError('spec.forProvider.name is not set'));
  });
});

describe('an external name', () => {
  test('fills in what locates the resource: an import says nothing else', () => {
    const resource = resourceOf(recordSet, {}, { externalName: 'example.com/www/A' });
    const located = locate(recordSet, resource);
    expect(located).toEqual({
      externalName: 'example.com/www/A',
      id: undefined,
      fields: { zone: 'example.com', name: 'www', type: 'A' },
    });
    expect(paramsFor(recordSet, recordSet.operations.delete, located)).toEqual({
      zone: 'example.com',
      name: 'www',
      type: 'A',
    });
  });

  test('of an id within a parent', () => {
    const located = locate(rule, resourceOf(rule, { name: 'in' }, { externalName: 'edge/7' }));
    expect(located).toEqual({ externalName: 'edge/7', id: '7', fields: { name: 'in', policy: 'edge' } });
    expect(paramsFor(rule, rule.operations.delete, located)).toEqual({ policy: 'edge', id: '7' });
  });

  test('that is an id alone is taken whole', () => {
    expect(locate(customer, resourceOf(customer, {}, { externalName: 'a/b%2F' })).id).toBe('a/b%2F');
  });

  test.each([
    ['example.com', 'zone'],
    ['example.com/www', 'too short'],
    ['example.com/www/A/x', 'too long'],
    ['example.com//A', 'an empty part'],
  ])('%s is wrong: %s', (externalName) => {
    const message = `crossplane.io/external-name "${externalName}" is not of the form <zone>/<name>/<type>`;
    expect(() => locate(recordSet, resourceOf(recordSet, {}, { externalName }))).toThrow(new TerminalError(message));
  });

  test('that contradicts the spec is an error; another spelling is none', () => {
    const at = (zone: string) => () =>
      locate(recordSet, resourceOf(recordSet, { zone }, { externalName: 'a.b/www/A' }));
    expect(at('c.d')).toThrow(
      new TerminalError(
        'crossplane.io/external-name "a.b/www/A" says zone "a.b", and spec.forProvider.zone says another',
      ),
    );
    expect(at('A.B.')).not.toThrow();
  });

  test('tells a number where the path takes one', () => {
    const item = { method: 'PUT', path: '/sites/{site}/vlans/{vlan}', params: { vlan: 'integer' } } as const;
    const operations = { get: { ...item, method: 'GET' }, put: item, remove: { ...item, method: 'DELETE' } } as const;
    const descriptor: KindDescriptor = {
      why: 'Keeps a network.',
      identity: { from: 'spec', externalName: ['site', 'vlan'] },
      operations: { get: 'get', create: 'put', update: 'put', delete: 'remove' },
    };
    const vlan = serviceKind({ service: 'sites', kinds: { Vlan: descriptor } }, 'Vlan', { basePath: '', operations });
    const located = locate(vlan, resourceOf(vlan, { vlan: 7 }, { externalName: 'berlin/7' }));
    expect(located.fields).toEqual({ site: 'berlin', vlan: 7 });
    expect(paramsFor(vlan, vlan.operations.delete, located)).toEqual({ site: 'berlin', vlan: '7' });
    expect(() => locate(vlan, resourceOf(vlan, {}, { externalName: 'berlin/seven' }))).toThrow(
      new TerminalError('crossplane.io/external-name "berlin/seven" says vlan "seven", which is no number'),
    );
  });

  test('of three parts has one reading', () => {
    const part = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(part, part, part, (source, type, target) => {
        const spec = { source, type, target };
        const externalName = nameFromSpec(relation, resourceOf(relation, spec));
        expect(locate(relation, resourceOf(relation, {}, { externalName })).fields).toEqual(spec);
      }),
    );
  });

  test('is made of the id that the API gives', () => {
    expect(nameFromId(rule, { policy: 'edge' }, '7')).toBe('edge/7');
    expect(nameFromId(customer, {}, '9007199254740993')).toBe('9007199254740993');
  });
});

describe('an item of a list', () => {
  test('has the key of its resource, however it is spelled', () => {
    const located = locate(recordSet, resourceOf(recordSet, {}, { externalName: 'example.com/www/A' }));
    const item = { zone: 'example.com', name: 'WWW.', type: 'A' };
    expect(keyOfItem(recordSet, item)).toBe(keyOf(recordSet, located));
    expect(keyOfItem(recordSet, { ...item, type: 'AAAA' })).not.toBe(keyOf(recordSet, located));
  });

  test('need not repeat what its collection is of', () => {
    const located = locate(recordSet, resourceOf(recordSet, {}, { externalName: 'example.com/www/A' }));
    expect(keyOfItem(recordSet, { name: 'www', type: 'A' })).toBe(keyOf(recordSet, located));
  });

  test('is known by its id, also by one that came as a number', () => {
    expect(keyOfItem(customer, { id: 7 })).toBe('7');
    expect(keyOfItem(customer, { name: 'x' })).toBeUndefined();
  });
});
