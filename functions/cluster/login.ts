import { at, stringAt } from '../engine/index.ts';
import { enrolledClient } from '../hub/enrolment.ts';
import { fill } from '../platform/index.ts';
import type { ClusterContext } from './context.ts';
import { claimOr, fromSettings } from './given.ts';

/**
 * Whether the identity service registers the login page. A claim that brings a client of its own, and a cluster that was
 * given one from the secret store, keep it; so does one that is registered, whatever the settings say today: people sign
 * in with that client.
 */
export function signsInByService({ spec, platform, live }: ClusterContext): boolean {
  const { clientID, clientSecretRef } = spec.access.oidc ?? {};
  const brings = clientID !== undefined || clientSecretRef !== undefined;
  if (brings || live('oidc-client') !== undefined) return false;
  return platform.services.identity !== undefined || at(live('enrolment'), 'spec', 'application') !== undefined;
}

/**
 * What the login page proves itself with, once it is there. While the enrolment says nothing, what the control plane was
 * told stays; one that was registered anew is followed, since the one before is worth nothing.
 */
function clientOf(c: ClusterContext): { readonly id: unknown; readonly secret: string } | undefined {
  if (signsInByService(c)) {
    const enrolled = enrolledClient(c.observed('enrolment'));
    if (enrolled !== undefined) return enrolled;
    const told = at(c.live('hosted-cluster'), 'spec', 'configuration', 'oauth', 'identityProviders', 0, 'openID');
    const id = stringAt(told, 'clientID');
    const secret = stringAt(told, 'clientSecret', 'name');
    return id === undefined || secret === undefined ? undefined : { id, secret };
  }
  const placeholders = { name: c.name, namespace: c.namespace, tenant: c.tenant ?? '' };
  const { clientID } = c.platform.identity;
  const given = claimOr(c.spec.access.oidc?.clientID, 'identity.clientID', fill(clientID, placeholders), {
    of: 'clientID',
  });
  return { id: given, secret: c.names.oidcClient };
}

/**
 * Login through the identity provider. Comes once its client secret exists, since the control plane must not wait for
 * it, and stays once it is `applied`: without it nobody could log in.
 */
export function login(c: ClusterContext, applied: boolean): Readonly<Record<string, unknown>> | undefined {
  const client = clientOf(c);
  if (client === undefined || (!applied && !c.reached('oidc-client'))) return undefined;
  const { identity } = c.platform;
  const oidc = c.spec.access.oidc;
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
          clientID: client.id,
          clientSecret: { name: client.secret },
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
