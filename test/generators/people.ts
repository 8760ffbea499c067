import fc from 'fast-check';
import { freeText, labelKey, labelValue, name } from './text.ts';

/** Printable ASCII without a blank. */
const token = fc.oneof(
  fc.constantFrom('groups', 'a', 'https://example.com/groups'),
  fc.stringMatching(/^[!-~]{1,30}$/),
);

/** How people log in, with an issuer of their own or the platform's. */
export const oidc: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    fc.oneof(
      fc.constant({}),
      fc.record({
        issuer: fc.constantFrom('https://login.example.org', 'https://id.example.org:8443/realms/a/'),
        clientID: token,
        clientSecretRef: fc.record({ name: name(63, 'oidc', 's'.repeat(63)) }),
      }),
    ),
    fc.record(
      {
        groupsClaim: token,
        usernameClaim: token,
        extraScopes: fc.uniqueArray(token, { maxLength: 3 }),
        caRef: fc.record({ name: name(63, 'company-ca') }),
      },
      { requiredKeys: [] },
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as Readonly<Record<string, unknown>>);

/** Names of groups as identity providers write them; what begins with `system:` is Kubernetes' own. */
export const groupName: fc.Arbitrary<string> = freeText.filter((group) => !group.startsWith('system:'));

/** Somebody by kind and name. */
export interface Somebody {
  readonly kind?: 'Group' | 'User' | 'ServiceAccount';
  readonly name: string;
}

/** A group, a user, or a service account as `namespace:name`. */
export const somebody: fc.Arbitrary<Somebody> = fc.oneof(
  fc.record({ kind: fc.constantFrom('Group', 'User'), name: plainName() }, { requiredKeys: ['name'] }),
  fc.record({ kind: fc.constant('ServiceAccount'), name: fc.constantFrom('ci:robot', 'argo-cd:deployer.v1') }),
);

/** The same with a role. */
export const member: fc.Arbitrary<Somebody & { readonly role?: string }> = fc
  .tuple(somebody, fc.record({ role: fc.constantFrom('admin', 'edit', 'view') }, { requiredKeys: [] }))
  .map(([one, role]) => ({ ...one, ...role }));

/** A toleration of nodes that are set aside. */
export const toleration: fc.Arbitrary<object> = fc
  .record(
    {
      key: labelKey,
      operator: fc.constantFrom('Equal', 'Exists'),
      value: labelValue,
      effect: fc.constantFrom('NoSchedule', 'PreferNoSchedule', 'NoExecute'),
    },
    { requiredKeys: ['key'] },
  )
  .map(({ value, ...rest }) => ({ ...rest, ...(rest.operator === 'Exists' || value === undefined ? {} : { value }) }));

/** A name that neither begins nor ends with what identity providers and Helm read otherwise. */
function plainName(): fc.Arbitrary<string> {
  return groupName.filter((one) => !one.includes('\\') && !/\s$/u.test(one));
}
