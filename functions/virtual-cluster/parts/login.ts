import type { VirtualClusterContext } from '../context.ts';

/** Before every name that comes from the identity provider, so that nobody there is called like somebody of Kubernetes. */
export const loginPrefix = 'oidc:';

/** Arguments by which the virtual API server takes the identity provider's tokens. */
export function loginArguments(c: VirtualClusterContext): readonly string[] {
  const { login } = c;
  return [
    `--oidc-issuer-url=${login.issuer}`,
    `--oidc-client-id=${login.clientID}`,
    `--oidc-username-claim=${login.usernameClaim}`,
    `--oidc-username-prefix=${loginPrefix}`,
    `--oidc-groups-claim=${login.groupsClaim}`,
    `--oidc-groups-prefix=${loginPrefix}`,
  ];
}
