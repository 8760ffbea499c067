import { each, part } from '../../engine/index.ts';
import { fromSettings } from '../../platform/index.ts';
import type { EnrolmentContext } from '../context.ts';
import { asks, kept, objectName, resourceOf, titleOf } from '../resource.ts';

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
      { connectionSecret: clientSecretName(c) },
    ),
});

export const groups = each((c: EnrolmentContext) => c.spec.groups.filter(({ name }) => asksForGroup(c, name)), {
  why: 'a group of people that roles can be given to',
  // One that was made elsewhere is never taken over, and people sign in with it all the same.
  gates: 'RegistersReady',
  key: ({ name }) => name,
  build: ({ name, displayName }, c) =>
    resourceOf(
      c,
      'identity/Group',
      `group-${objectName(name)}`,
      { displayName: displayName ?? name, mailNickname: name },
      // People are in the groups that a tenant names, and have more by them than what the hub gives.
      { stays: c.spec.subject.kind === 'Tenant' },
    ),
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
      tenant: kept(c, 'item', 'tenant', tenant ?? c.namespace),
      // An API server takes a map whose last entry goes for null.
      attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
    });
  },
});

export const target = part<EnrolmentContext>({
  why: 'somebody hears when it cannot be reached',
  when: (c) => asks(c, 'target', c.platform.services.monitoring) && c.spec.monitoring !== undefined,
  gates: 'RegistersReady',
  build: (c) =>
    resourceOf(c, 'monitoring/Target', 'target', {
      tenant: kept(c, 'target', 'tenant', c.spec.tenant ?? c.namespace),
      target: kept(c, 'target', 'target', c.spec.monitoring?.url),
      plan: fromSettings('services.monitoring.plan', c.platform.services.monitoring?.plan),
    }),
});

const asksForGroup = (c: EnrolmentContext, name: string): boolean =>
  asks(c, `group-${name}`, c.platform.services.identity?.groups ? name : undefined);
