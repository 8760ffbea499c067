import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Context, Identity, KubeObject } from '../engine/index.ts';
import { type Owned, settingsOf, tenancyOf, tenancyRequirements } from './index.ts';

const allow = { unlabelled: 'Allow' } as const;
const refuse = { unlabelled: 'Refuse' } as const;

const namespaceOf = (labels: Record<string, string> = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'team', labels },
});
const tenant = (name: string, spec: object = {}): KubeObject => ({
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Tenant',
  metadata: { name },
  spec,
});
const made = (labels: Record<string, string>): KubeObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'one', labels },
});
const wrapped = (labels: Record<string, string>): KubeObject => ({
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
  kind: 'Object',
  metadata: { annotations: { 'aerodrome.dev/scope': 'hub' } },
  spec: { forProvider: { manifest: made(labels) } },
});

const identity = (spec: object = {}): Identity => ({
  flavour: 'claims',
  name: 'one',
  namespace: 'team',
  composite: { apiVersion: 'x/v1', kind: 'XThing', metadata: {}, spec },
  owned: { apiVersion: 'x/v1', kind: 'Thing', name: 'one', namespace: 'team' },
});

interface Given {
  readonly claimed?: string;
  readonly namespace?: KubeObject;
  readonly tenants?: readonly KubeObject[];
}

function context({ claimed, namespace, tenants = [] }: Given): Context<Owned> {
  const required: Readonly<Record<string, readonly KubeObject[]>> = {
    namespace: namespace ? [namespace] : [],
    tenant: tenants,
  };
  const nothing = () => undefined;
  return {
    ...identity(),
    spec: { tenant: claimed },
    observed: nothing,
    live: nothing,
    applied: nothing,
    nameOf: nothing,
    observedNames: [],
    required: (name) => required[name] ?? [],
    reached: () => false,
    readiness: () => ({ state: 'ready' }),
  };
}

const label = 'aerodrome.dev/tenant';
const mine = namespaceOf({ [label]: 'mine' });

describe('what is asked for', () => {
  const names = (claimed: string | undefined, namespace: KubeObject | undefined | null, live?: KubeObject) => {
    const required = new Map(namespace === null ? [] : [['namespace', namespace ? [namespace] : []]]);
    const asked = tenancyRequirements(identity({ tenant: claimed }), required, live);
    return [...asked].map(([name, { kind, match }]) => `${name}: ${kind} ${'name' in match ? match.name : ''}`);
  };
  const home = 'namespace: Namespace team';

  test.each([
    { name: 'the Namespace first', given: names('mine', null), want: [home] },
    { name: 'then the Tenant it names', given: names(undefined, mine), want: [home, 'tenant: Tenant mine'] },
    { name: 'nobody joins by a word', given: names('mine', namespaceOf()), want: [home] },
    { name: 'not even another one', given: names('other', mine), want: [home, 'tenant: Tenant mine'] },
    { name: 'an empty label names none', given: names(undefined, namespaceOf({ [label]: '' })), want: [home] },
    { name: 'outside a hub the word counts', given: names('mine', undefined), want: [home, 'tenant: Tenant mine'] },
    {
      name: 'what is live comes first',
      given: names(undefined, mine, made({ [label]: 'before' })),
      want: [home, 'tenant: Tenant before'],
    },
    {
      name: 'and waits for no Namespace',
      given: names('other', null, made({ [label]: 'before' })),
      want: [home, 'tenant: Tenant before'],
    },
    {
      name: 'also inside an Object',
      given: names(undefined, mine, wrapped({ [label]: 'before' })),
      want: [home, 'tenant: Tenant before'],
    },
  ])('$name', ({ given, want }) => {
    expect(given).toEqual(want);
  });
});

describe('whose a claim is', () => {
  const seen = (given: Given, live?: KubeObject, policy: typeof allow | typeof refuse = allow) => {
    const { tenant: name, closed, quarantine, holds, mistakes } = tenancyOf(context(given), live, policy);
    return {
      tenant: name,
      closed: closed?.by,
      frozen: closed?.frozen,
      quarantine,
      holds: [...holds, ...(closed?.hold ? [closed.hold] : [])].map(({ reason }) => reason),
      mistakes: mistakes.map(({ path }) => path),
    };
  };
  const free = { tenant: undefined, closed: undefined, frozen: undefined, quarantine: false, holds: [], mistakes: [] };
  const isolated = made({ [label]: 'mine', 'aerodrome.dev/quarantine': 'true' });

  test.each([
    { name: 'nobody’s', given: { namespace: namespaceOf() }, want: free },
    {
      name: 'nobody’s, where that is refused',
      given: { namespace: namespaceOf() },
      policy: refuse,
      want: { ...free, mistakes: ['metadata.namespace'] },
    },
    {
      name: 'nobody’s, made before that was refused',
      given: { namespace: namespaceOf() },
      live: made({}),
      policy: refuse,
      want: free,
    },
    { name: 'its tenant’s', given: { namespace: mine, tenants: [tenant('mine')] }, want: { ...free, tenant: 'mine' } },
    {
      name: 'another’s by its own word',
      given: { claimed: 'other', namespace: mine, tenants: [tenant('mine'), tenant('other')] },
      want: { ...free, mistakes: ['spec.tenant'] },
    },
    {
      name: 'live, and another’s by its own word',
      given: { claimed: 'other', namespace: mine, tenants: [tenant('mine')] },
      live: made({ [label]: 'mine' }),
      want: { ...free, tenant: 'mine', holds: ['TenantDiffers'] },
    },
    {
      name: 'of a tenant that is missing',
      given: { namespace: mine },
      want: { ...free, tenant: 'mine', closed: 'Tenant mine', frozen: true, holds: ['TenantMissing'] },
    },
    {
      name: 'of a tenant that is missing, in quarantine',
      given: { namespace: mine },
      live: isolated,
      want: {
        ...free,
        tenant: 'mine',
        closed: 'Tenant mine',
        frozen: true,
        quarantine: true,
        holds: ['TenantMissing'],
      },
    },
    {
      name: 'of a tenant, while another was brought',
      given: { namespace: mine, tenants: [tenant('other')] },
      want: { ...free, tenant: 'mine', closed: 'Tenant mine', frozen: true, holds: ['TenantMissing'] },
    },
    {
      name: 'of a tenant nobody knows, outside a hub',
      given: { claimed: 'mine' },
      want: { ...free, tenant: 'mine' },
    },
    {
      name: 'of a cordoned tenant',
      given: { namespace: mine, tenants: [tenant('mine', { cordoned: true })] },
      want: {
        ...free,
        tenant: 'mine',
        closed: 'Tenant mine, which is cordoned',
        frozen: false,
        holds: ['TenantCordoned'],
      },
    },
    {
      name: 'of a tenant in quarantine',
      given: { namespace: mine, tenants: [tenant('mine', { quarantine: true })] },
      want: { ...free, tenant: 'mine', quarantine: true },
    },
    {
      name: 'of a tenant whose quarantine has ended',
      given: { namespace: mine, tenants: [tenant('mine')] },
      live: isolated,
      want: { ...free, tenant: 'mine' },
    },
  ])('$name', ({ given, live, policy, want }) => {
    expect(seen(given, live, policy)).toEqual(want);
  });

  test('no word of the claim’s author changes whose it is, on a hub', () => {
    const name = fc.constantFrom('mine', 'other', undefined);
    fc.assert(
      fc.property(name, name, name, (claimed, labelled, applied) => {
        const namespace = namespaceOf(labelled === undefined ? {} : { [label]: labelled });
        const live = applied === undefined ? undefined : made({ [label]: applied });
        const tenants = [tenant('mine'), tenant('other')];
        const silent = tenancyOf(context({ namespace, tenants }), live, allow);
        const said = tenancyOf(context({ namespace, tenants, ...(claimed ? { claimed } : {}) }), live, allow);
        expect([silent.tenant, undefined]).toContain(said.tenant);
        if (said.mistakes.length === 0) expect(said.tenant).toBe(silent.tenant);
      }),
    );
  });
});

describe('what a tenant says of itself', () => {
  test('nothing: everything is allowed, and nobody is named', () => {
    const { spec, allowed, ...rest } = settingsOf(tenant('mine'));
    expect(spec).toEqual({});
    expect(Object.values(allowed).every((list) => list === undefined)).toBe(true);
    expect(rest).toEqual({
      owners: [],
      members: [],
      sites: undefined,
      nodePools: [],
      costCenter: undefined,
      cordoned: false,
      quarantine: false,
    });
  });

  test('all of it', () => {
    const settings = settingsOf(
      tenant('mine', {
        owners: [{ name: 'admins' }, { kind: 'User', name: 'ada' }],
        members: [{ name: 'staff' }],
        allowed: { sizes: ['small'], registries: [] },
        sites: ['a'],
        nodePools: [{ name: 'own', selector: {} }],
        costCenter: 'cc-1',
        cordoned: true,
        quarantine: true,
      }),
    );
    expect(settings).toMatchObject({
      owners: [
        { kind: 'Group', name: 'admins' },
        { kind: 'User', name: 'ada' },
      ],
      members: [{ kind: 'Group', name: 'staff', role: 'edit' }],
      allowed: { sizes: ['small'], registries: [], serviceTypes: undefined },
      sites: ['a'],
      nodePools: ['own'],
      costCenter: 'cc-1',
      cordoned: true,
      quarantine: true,
    });
  });

  test('nonsense, which an API server would refuse, never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (spec) => {
        settingsOf({ ...tenant('mine'), spec });
      }),
    );
  });
});
