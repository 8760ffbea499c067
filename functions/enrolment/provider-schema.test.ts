import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { enrolmentClaims, serviceSettings } from '../../test/generators/enrolment.ts';
import { hubFor } from '../../test/lives/hub.ts';
import { accepted, atRest } from '../../test/properties/rules.ts';
import { at, isObject, type KubeObject, listAt, stringAt } from '../engine/index.ts';
import { type Platform, parsePlatform } from '../platform/index.ts';
import { customerID, settle } from './enrolment.fixture.ts';
import type { EnrolmentClaimSpec } from './schema.gen.ts';

/** The provider's own schemas, by group and kind. */
const folder = new URL('../../package/provider/crds/', import.meta.url);
const definitions: readonly KubeObject[] = readdirSync(folder).map((file) =>
  parse(readFileSync(new URL(file, folder), 'utf8')),
);
const specOf = (definition: KubeObject | undefined) => {
  const version = listAt(definition, 'spec', 'versions')[0];
  return at(version, 'schema', 'openAPIV3Schema', 'properties', 'spec');
};
const keyOf = ({ spec }: KubeObject) => `${stringAt(spec, 'group')}/${stringAt(spec, 'names', 'kind')}`;
const ajv = new Ajv({ strict: false, validateFormats: false });
const schemas = new Map(
  definitions.flatMap((definition) => {
    const schema = specOf(definition);
    return isObject(schema) ? [[keyOf(definition), ajv.compile(schema)]] : [];
  }),
);

/** Settings with little more than the names of the services: the rest is as it comes. */
const services: Platform['services'] = named({
  access: {},
  ipam: { prefixes: { api: 'pfx-1', ingress: 'pfx-2' } },
  dns: { zone: 'k8s.example.com' },
  firewall: { policy: 'hub' },
  identity: {},
  cmdb: {},
  customers: { plans: { production: 'gold', tenant: 'tenant' } },
  monitoring: {},
  backup: { policies: { production: 'daily' } },
});

const cluster: EnrolmentClaimSpec = {
  subject: { kind: 'Cluster', name: 'shop' },
  tenant: 'shop',
  attributes: { tier: 'production' },
  endpoints: {
    api: { host: 'api.shop.k8s.example.com', ports: [6443], sources: ['0.0.0.0/0'] },
    ingress: { host: '*.apps.shop.k8s.example.com', ports: [80, 443], sources: ['10.0.0.0/8', '2001:db8::/32'] },
    login: { host: 'oauth-shop.k8s.example.com', address: '192.0.2.5', ports: [443] },
  },
  application: { redirectURIs: ['https://oauth-shop.k8s.example.com:443/oauth2callback/company'] },
  subscription: { tier: 'production', customer: customerID },
  monitoring: { url: 'https://api.shop.k8s.example.com:6443/readyz' },
  backup: { tier: 'production' },
  kubeconfig: { administrator: 'shop-admin-kubeconfig', inside: 'shop', role: 'view' },
};
const virtualCluster: EnrolmentClaimSpec = {
  subject: { kind: 'VirtualCluster', name: 'dev' },
  tenant: 'shop',
  groups: [{ name: 'vc-tenant-shop--dev', displayName: 'tenant-shop/dev' }],
  kubeconfig: {
    administrator: 'dev.vc.provider',
    inside: 'dev.vc',
    server: 'https://dev.tenant-shop.vc.example.com',
    role: 'edit',
  },
};
const tenant: EnrolmentClaimSpec = {
  subject: { kind: 'Tenant', name: 'shop' },
  tenant: 'shop',
  displayName: 'Shop',
  groups: [{ name: 'Shop_Admins' }, { name: 'shop.admins' }, { name: 'shop-admins' }],
  customer: { number: 'shop' },
  subscription: { tier: 'tenant' },
};

const isService = ({ apiVersion }: KubeObject): boolean => apiVersion.includes('.m.aerodrome.dev/');

const objectsOf = (spec: EnrolmentClaimSpec): readonly KubeObject[] =>
  [...settle({ spec, services }).answer.resources.values()].map(({ object }) => object).filter(isService);

test.each([
  ['a cluster', cluster, 13],
  ['a virtual cluster', virtualCluster, 3],
  ['a tenant', tenant, 6],
])('what is asked for %s is what the provider takes', (_, spec, count) => {
  const objects = objectsOf(spec);
  expect(objects).toHaveLength(count);
  expect(objects.flatMap(wrongWith)).toEqual([]);
});

test('what any subject may tell, and any settings may name, is what the provider takes', () => {
  const given = fc.record({ claim: enrolmentClaims(), settings: serviceSettings });
  const seen = new Set<string>();
  for (const { claim, settings } of fc.sample(given, { seed: 5, numRuns: 60 })) {
    for (const { object } of accepted(atRest(hubFor(claim, { flavour: 'namespaced', settings }))).resources.values()) {
      if (!isService(object)) continue;
      seen.add(object.kind);
      expect(wrongWith(object).map((wrong) => ({ wrong, claim, settings }))).toEqual([]);
    }
  }
  expect(seen.size).toBe(10);
});

/** What the provider has against an object. */
function wrongWith(object: KubeObject): readonly unknown[] {
  const valid = schemas.get(kindOf(object));
  const unknown = Object.keys(wishOf(object)).filter((field) => !known(object).includes(field));
  return valid?.(object['spec']) && unknown.length === 0
    ? []
    : [[object.metadata.name, unknown, valid?.errors ?? 'no such kind']];
}

test('every object has a name of its own that the hub takes', () => {
  const names = [cluster, virtualCluster, tenant].map((spec) => objectsOf(spec).map(({ metadata }) => metadata.name));
  expect(names.flat().filter((name) => !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name ?? ''))).toEqual([]);
  for (const own of names) expect(new Set(own).size).toBe(own.length);
});

function kindOf({ apiVersion, kind }: KubeObject): string {
  return `${apiVersion.split('/')[0]}/${kind}`;
}

function wishOf(object: KubeObject): object {
  const wish = at(object, 'spec', 'forProvider');
  return isObject(wish) ? wish : {};
}

/** Fields that the provider's kind has; the API server would drop others without a word. */
function known(object: KubeObject): readonly string[] {
  const definition = definitions.find((one) => keyOf(one) === kindOf(object));
  const fields = at(specOf(definition), 'properties', 'forProvider', 'properties');
  return isObject(fields) ? Object.keys(fields) : [];
}

function named(given: object): Platform['services'] {
  const parsed = parsePlatform({ services: given }, 'this test');
  if (!('platform' in parsed)) throw new Error(`cannot read settings: ${JSON.stringify(parsed)}`);
  return parsed.platform.services;
}
