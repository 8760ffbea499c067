import { type Draft, part, ready } from '../../engine/index.ts';
import { keeping, policyGroups } from '../../guard-rails/index.ts';
import type { TenantContext } from '../context.ts';

/** Of the policies, the claim namespace needs those that keep what is managed as it is: nothing else is made there. */
function policies(c: TenantContext): { readonly parameters: Draft; readonly binding: Draft | undefined } | undefined {
  const { tenancy, hub } = c.platform;
  const [group] = policyGroups({
    namespace: c.namespace,
    labels: c.labels,
    engine: tenancy.policyEngine,
    mode: 'Enforce',
    policies: keeping,
    distribution: hub.distribution,
    allowed: { imagePullPolicy: 'Always' },
    exempt: { platformGroups: [`system:serviceaccounts:${hub.crossplaneNamespace}`] },
  });
  return group;
}

export const claimPolicyParameters = part<TenantContext>({
  why: 'the policies know what they protect in the claim namespace',
  when: (c) => policies(c) !== undefined,
  outlives: ['claim-policy-binding'],
  evenClosed: true,
  build: (c) => made(policies(c)?.parameters),
});

export const claimPolicyBinding = part<TenantContext>({
  why: 'nobody in the tenant touches the namespaces that the tenant was given',
  when: (c) => policies(c)?.binding !== undefined,
  needs: ['claim-policy-parameters'],
  gates: 'ClaimNamespaceReady',
  evenClosed: true,
  build: (c) => made(policies(c)?.binding),
  ready: () => ready,
});

function made(draft: Draft | undefined): Draft {
  if (!draft) throw new Error('cannot build policies: the platform has no engine for them');
  return draft;
}
