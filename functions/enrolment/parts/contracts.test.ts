import { describe, expect, test } from '@jest/globals';
import { at } from '../../engine/index.ts';
import { accepted, customerID, everyService, everything, type Given, settle } from '../enrolment.fixture.ts';

describe('another tier', () => {
  const services = {
    ...everyService,
    customers: { plans: { standard: 'silver', production: 'gold', edge: 'gold' } },
    backup: { tenant: 'platform', policies: { production: 'daily', edge: 'daily' } },
  };
  const of = (tier: string) => ({ subscription: { tier, customer: customerID }, backup: { tier } });
  const contracts = (given: Given) =>
    [...accepted(given).resources.keys()].filter((name) => /^(subscription|protection)-/.test(name)).sort();
  const { observed } = settle({ spec: of('production'), services });

  test.each<[string, Given, readonly string[]]>([
    ['is another contract, and nothing that it has no policy for', { spec: of('standard') }, ['subscription-silver']],
    ['of the same plan and policy moves nothing', { spec: of('edge') }, ['protection-daily', 'subscription-gold']],
    ['that is nowhere on offer ends what there was', { spec: of('development') }, []],
    [
      'moves nothing where nobody is asked any more',
      { spec: of('standard'), services: { providerConfig: 'default' } },
      ['protection-daily', 'subscription-gold'],
    ],
  ])('%s', (_, given, expected) => {
    expect(contracts({ services, observed, ...given })).toEqual(expected);
  });

  test('another plan for the tier in the settings moves no live one, and is shown', () => {
    const plans = { production: 'platinum' };
    const given: Given = { spec: of('production'), observed, services: { ...services, customers: { plans } } };
    expect(contracts(given)).toEqual(['protection-daily', 'subscription-gold']);
    expect(accepted(given).drift).toMatchObject([
      { setting: 'services.customers.plans.production', applied: 'gold', offered: 'platinum' },
    ]);
  });
});

describe('whoever pays', () => {
  const subscription = (given: Given) =>
    accepted(given).plan.find(({ part, state }) => part === 'subscription' && state !== 'unwanted');

  test('is known before anything is charged', () => {
    expect(subscription({ spec: { tenant: 'shop', subscription: { tier: 'production' } } })).toMatchObject({
      state: 'waiting',
      waitingOn: ['a customer'],
    });
  });

  test('stays who it was when it was ordered', () => {
    const first = { subscription: { tier: 'production', customer: customerID } };
    const { observed } = settle({ spec: first });
    const other = { subscription: { tier: 'production', customer: '01JD2W6Q4T7M5Z8X9K3B1C0VNF' } };
    const { resources } = accepted({ spec: other, observed });
    expect(at(resources.get('subscription-gold')?.object, 'spec', 'forProvider', 'customer')).toBe(customerID);
  });
});

describe('when it is deleted', () => {
  const policies = (kind: 'Tenant' | 'VirtualCluster') => {
    const { answer } = settle({ spec: { ...everything, subject: { kind, name: 'shop' } } });
    return [...answer.resources.values()].flatMap(({ object }) =>
      object.kind === 'Object' || at(object, 'spec', 'managementPolicies') === undefined ? [] : [object.kind],
    );
  };

  test('the registry keeps a customer, and people the groups that their tenant named', () => {
    expect(policies('Tenant')).toEqual(['Group', 'Customer']);
  });

  test('a group that was made for a virtual cluster goes with it', () => {
    expect(policies('VirtualCluster')).toEqual(['Customer']);
  });
});
