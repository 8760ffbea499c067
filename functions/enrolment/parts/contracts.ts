import { each, own, part, stringAt } from '../../engine/index.ts';
import { fromSettings } from '../../platform/index.ts';
import type { EnrolmentContext } from '../context.ts';
import { asks, kept, objectName, resourceOf, targetOf, titleOf } from '../resource.ts';
import { chosenFor } from '../tier-choice.ts';

/** Whoever pays stays in the registry, as on the books, when the tenant goes. */
export const customer = part<EnrolmentContext>({
  why: 'whoever pays is known',
  when: (c) => asks(c, 'customer', c.platform.services.customers) && c.spec.customer !== undefined,
  gates: 'RegistersReady',
  build: (c) =>
    resourceOf(
      c,
      'customers/Customer',
      'customer',
      { number: kept(c, 'customer', 'number', c.spec.customer?.number), name: titleOf(c) },
      { stays: true },
    ),
});

/** One a plan: another tier is another contract, and the one before ends. */
export const subscription = each(
  (c: EnrolmentContext) =>
    chosenFor(c, {
      family: 'subscription',
      tier: c.spec.subscription?.tier,
      offered: c.platform.services.customers?.plans,
    }),
  {
    why: 'what is used is charged for',
    gates: 'RegistersReady',
    key: (plan) => plan,
    lacks: (plan, c) => (payerOf(c, plan) === undefined ? 'a customer' : undefined),
    build: (plan, c) => {
      const { tier = '' } = c.spec.subscription ?? {};
      const offered = own(c.platform.services.customers?.plans, tier);
      return resourceOf(c, 'customers/Subscription', `subscription-${objectName(plan)}`, {
        customer: payerOf(c, plan),
        target: targetOf(c),
        plan: fromSettings(`services.customers.plans.${tier}`, offered ?? plan, { of: 'tier', is: tier }),
      });
    },
  },
);

/** Who pays: as it was ordered, else as the tenant says, else the customer that is made here. */
function payerOf(c: EnrolmentContext, plan: string): string | undefined {
  const made = stringAt(c.live('customer'), 'metadata', 'annotations', 'crossplane.io/external-name');
  return kept(c, `subscription-${plan}`, 'customer', c.spec.subscription?.customer ?? made);
}

/** One a policy: what a tier is protected by cannot be changed. */
export const protection = each(
  (c: EnrolmentContext) =>
    chosenFor(c, { family: 'protection', tier: c.spec.backup?.tier, offered: c.platform.services.backup?.policies }),
  {
    why: 'a copy is kept elsewhere',
    gates: 'RegistersReady',
    key: (policy) => policy,
    build: (policy, c) => {
      const { tier = '' } = c.spec.backup ?? {};
      const { backup } = c.platform.services;
      return resourceOf(c, 'backup/Protection', `protection-${objectName(policy)}`, {
        policy: fromSettings(`services.backup.policies.${tier}`, own(backup?.policies, tier) ?? policy, {
          of: 'tier',
          is: tier,
        }),
        tenant: fromSettings('services.backup.tenant', backup?.tenant),
        target: targetOf(c),
      });
    },
  },
);
