import { each, part, sha256Hex } from '../../engine/index.ts';
import { enrolmentName } from '../../hub/enrolment.ts';
import { fromSettings } from '../../platform/index.ts';
import type { EnrolmentContext } from '../context.ts';
import { asks, resourceOf, titleOf } from '../resource.ts';

/** Secret with the client's secret, which the identity service says once. */
export const clientSecretName = ({ name }: { readonly name: string }): string => `${name}-oidc-client`;

export const application = part<EnrolmentContext>({
  why: 'people sign in with the account they have',
  when: (c) => asks(c, 'application', c.platform.services.identity) && c.spec.application !== undefined,
  gates: 'SignInReady',
  build: (c) =>
    resourceOf(
      c,
      'identity/Application',
      'application',
      { displayName: titleOf(c), redirectUris: c.spec.application?.redirectURIs },
      clientSecretName(c),
    ),
});

export const groups = each((c: EnrolmentContext) => c.spec.groups.filter(({ name }) => asksForGroup(c, name)), {
  why: 'a group of people that roles can be given to',
  // One that was made elsewhere is never taken over, and people sign in with it all the same.
  gates: 'RegistersReady',
  key: ({ name }) => name,
  build: ({ name, displayName }, c) =>
    resourceOf(c, 'identity/Group', `group-${objectName(name)}`, {
      displayName: displayName ?? name,
      mailNickname: name,
    }),
});

export const item = part<EnrolmentContext>({
  why: 'everybody finds out what it is and whose',
  when: (c) => asks(c, 'item', c.platform.services.cmdb),
  gates: 'RegistersReady',
  build: (c) => {
    const { subject, tenant, attributes } = c.spec;
    const setting = `services.cmdb.classes.${subject.kind}`;
    return resourceOf(c, 'cmdb/ConfigurationItem', 'item', {
      class: fromSettings(setting, c.platform.services.cmdb?.classes[subject.kind]),
      name: `${c.namespace}/${subject.name}`,
      tenant: tenant ?? c.namespace,
      attributes,
    });
  },
});

export const customer = part<EnrolmentContext>({
  why: 'whoever pays is known',
  when: (c) => asks(c, 'customer', c.platform.services.customers) && c.spec.customer !== undefined,
  gates: 'RegistersReady',
  build: (c) => resourceOf(c, 'customers/Customer', 'customer', { number: c.spec.customer?.number, name: titleOf(c) }),
});

export const subscription = part<EnrolmentContext>({
  why: 'what is used is charged for',
  when: (c) => asks(c, 'subscription', planOf(c)) && c.spec.subscription !== undefined && c.spec.tenant !== undefined,
  needs: ['customer'],
  gates: 'RegistersReady',
  build: (c) =>
    resourceOf(c, 'customers/Subscription', 'subscription', {
      // The tenant's own enrolment, in the same namespace, makes the customer.
      customerRef: { name: `${enrolmentName({ kind: 'Tenant', name: c.spec.tenant ?? '' })}-customer` },
      target: targetOf(c),
      plan: fromSettings(`services.customers.plans.${c.spec.subscription?.tier}`, planOf(c)),
    }),
});

export const target = part<EnrolmentContext>({
  why: 'somebody hears when it cannot be reached',
  when: (c) => asks(c, 'target', c.platform.services.monitoring) && c.spec.monitoring !== undefined,
  gates: 'RegistersReady',
  build: (c) =>
    resourceOf(c, 'monitoring/Target', 'target', {
      tenant: c.spec.tenant ?? c.namespace,
      target: c.spec.monitoring?.url,
      plan: fromSettings('services.monitoring.plan', c.platform.services.monitoring?.plan),
    }),
});

export const protection = part<EnrolmentContext>({
  why: 'a copy is kept elsewhere',
  when: (c) => asks(c, 'protection', policyOf(c)) && c.spec.backup !== undefined,
  gates: 'RegistersReady',
  build: (c) =>
    resourceOf(c, 'backup/Protection', 'protection', {
      policy: fromSettings(`services.backup.policies.${c.spec.backup?.tier}`, policyOf(c)),
      tenant: fromSettings('services.backup.tenant', c.platform.services.backup?.tenant),
      target: targetOf(c),
    }),
});

/** A group's name as objects of the hub may be called; one that had to be changed is told apart by a hash. */
function objectName(group: string): string {
  const plain = group.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-');
  return plain === group ? plain : `${plain}-${sha256Hex(group).slice(0, 6)}`;
}

const asksForGroup = (c: EnrolmentContext, name: string): boolean =>
  asks(c, `group-${name}`, c.platform.services.identity?.groups ? name : undefined);

/** What charges and backups are for. */
const targetOf = ({ namespace, spec: { subject } }: EnrolmentContext): string => `${namespace}/${subject.name}`;

const planOf = ({ platform: { services }, spec }: EnrolmentContext): string | undefined =>
  byTier(services.customers?.plans, spec.subscription?.tier);

const policyOf = ({ platform: { services }, spec }: EnrolmentContext): string | undefined =>
  byTier(services.backup?.policies, spec.backup?.tier);

const byTier = (map: Readonly<Record<string, string>> = {}, tier = ''): string | undefined =>
  Object.hasOwn(map, tier) ? map[tier] : undefined;
