import { fill } from '../platform/index.ts';
import type { ClusterContext } from './context.ts';
import { claimOr, fromSettings } from './given.ts';

/**
 * Login through the identity provider. Comes once its client secret exists, since the control plane must not wait for
 * it, and stays once it is `applied`: without it nobody could log in.
 */
export function login(c: ClusterContext, applied: boolean): Readonly<Record<string, unknown>> | undefined {
  if (!applied && !c.reached('oidc-client')) return undefined;
  const { identity } = c.platform;
  const oidc = c.spec.access.oidc;
  const placeholders = { name: c.name, namespace: c.namespace, tenant: c.tenant ?? '' };
  const clientID = fill(identity.clientID, placeholders);
  const scopes = oidc?.extraScopes.length ? oidc.extraScopes : undefined;
  const { claims } = identity;
  return {
    identityProviders: [
      {
        name: fromSettings('identity.name', identity.name),
        type: 'OpenID',
        mappingMethod: 'claim',
        openID: {
          issuer: claimOr(oidc?.issuer, 'identity.issuer', identity.issuer, { of: 'issuer' }),
          clientID: claimOr(oidc?.clientID, 'identity.clientID', clientID, { of: 'clientID' }),
          clientSecret: { name: c.names.oidcClient },
          extraScopes: claimOr(scopes, 'identity.extraScopes', identity.extraScopes, { of: 'extraScopes' }),
          claims: {
            preferredUsername: claimOr(
              alone(oidc?.usernameClaim),
              'identity.claims.preferredUsername',
              claims.preferredUsername,
              { of: 'usernameClaim' },
            ),
            name: fromSettings('identity.claims.name', claims.name),
            email: fromSettings('identity.claims.email', claims.email),
            groups: claimOr(alone(oidc?.groupsClaim), 'identity.claims.groups', claims.groups, { of: 'groupsClaim' }),
          },
          ca: authority(c),
        },
      },
    ],
  };
}

/** Who signed the issuer's certificate; the platform's authority says nothing about an issuer of the claim's own. */
function authority({ platform, spec }: ClusterContext) {
  const { issuer, caRef } = spec.access.oidc ?? {};
  const name = issuer === undefined ? platform.identity.caConfigMap : undefined;
  const is = issuer === undefined ? 'platform' : 'issuer of the claim';
  const given = name === undefined ? undefined : { name };
  return claimOr(caRef ? { name: caRef.name } : undefined, 'identity.caConfigMap', given, { of: 'ca', is });
}

function alone(value: string | undefined): readonly [string] | undefined {
  return value === undefined ? undefined : [value];
}
