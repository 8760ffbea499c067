import { type Draft, each, isObject, part } from '../../engine/index.ts';
import {
  guardedNamespace,
  guardRails,
  lastingPolicy,
  type PolicyGroup,
  policyGroups,
  type Rail,
} from '../../guard-rails/index.ts';
import { object } from '../../hub/provider-kubernetes.ts';
import type { VirtualClusterContext } from '../context.ts';
import { noteDecisions } from '../decisions.ts';
import { annotations } from '../labels.ts';
import { hubRef } from './hub.ts';
import { insidePolicies } from './inside.ts';

/**
 * In an Object in both flavours: only so it can stay when the claim goes, with the volumes in it. What settings decided
 * when it was made is noted on the Object, which is ours alone.
 */
export const namespace = part<VirtualClusterContext>({
  why: 'everything of the virtual cluster is in one namespace of the hub, which nobody else has',
  gates: 'IsolationReady',
  outlives: ['control-plane'],
  build: (c) => {
    const draft = object({
      namespace: c.namespace,
      providerConfigRef: hubRef,
      managementPolicies: keepsVolumes(c) ? insidePolicies : ['*'],
      manifest: guardedNamespace(c.rails),
      watch: true,
    });
    const notes = {
      [annotations.mode]: c.spec.mode,
      [annotations.pool]: c.pool,
      ...noteDecisions(c.spec, c.platform),
    };
    return { ...draft, metadata: { ...draft.metadata, annotations: notes } };
  },
});

/**
 * Network policies, quota, limits, roles: before anything runs, and without a pause when they only take away. They go with
 * their namespace, since a control plane, or a pod, may outlive the claim for long. In a namespace that is kept, what opens
 * goes with the claim: nobody would ever take it out.
 */
export const guardRail = each<VirtualClusterContext, Rail>((c) => guardRails(c.rails), {
  why: 'a guard rail of the namespace: what its pods may use and whom they may talk to',
  key: ({ key }) => key,
  needs: ['namespace'],
  evenClosed: true,
  gates: 'IsolationReady',
  stays: ({ opens }, c) => !(opens && keepsVolumes(c)),
  leave: givingNothing,
  build: ({ draft }) => draft,
});

/** What is taken out gives nothing from then on, though it takes a round more to go: a quarantine does not wait for that. */
function givingNothing(applied: Draft): Draft {
  if (applied.kind === 'RoleBinding') return { ...applied, subjects: [] };
  if (applied.kind !== 'NetworkPolicy' || !isObject(applied['spec'])) return applied;
  const { ingress: _ingress, egress: _egress, ...spec } = applied['spec'];
  return { ...applied, spec };
}

/** In no namespace that it could go with. */
export const networkEngine = part<VirtualClusterContext>({
  why: 'no policy of the tenant opens what the hub closes, and nothing opens it as long as there are pods',
  when: (c) => lastingPolicy(c.rails) !== undefined,
  needs: ['namespace'],
  outlives: ['namespace'],
  evenClosed: true,
  gates: 'IsolationReady',
  build: (c) => {
    const draft = lastingPolicy(c.rails);
    if (!draft) throw new Error('cannot build network-engine: the engine of this hub has no such policy');
    return draft;
  },
});

/**
 * The API server refuses everything where a binding has no parameters, and Kyverno too: they come before it, and go after it
 * and the namespace. Parts and no families, since only these outlive each other.
 */
export const enforcedParameters = policyParameters('policies', {
  noun: 'what the policies admit',
  why: 'what the policies of the hub admit in this namespace',
});
export const enforcedBinding = policyBinding('policies', {
  noun: 'the binding of the policies',
  why: 'the policies of the hub judge what is made in this namespace',
});

/** With a tenant whose policies only warn: those that do. */
export const auditedParameters = policyParameters('audited', {
  noun: 'what the policies let pass without a warning',
  why: 'what the policies of the hub let pass without a warning',
});
export const auditedBinding = policyBinding('audited', {
  noun: 'the binding of the policies that warn',
  why: 'a tenant that only wants to be warned is warned',
});

function policyParameters(key: PolicyGroup['key'], words: { readonly noun: string; readonly why: string }) {
  return part<VirtualClusterContext>({
    ...words,
    when: (c) => policyGroup(key, c) !== undefined,
    needs: ['namespace'],
    outlives: key === 'audited' ? [`policy-binding-${key}`] : [`policy-binding-${key}`, 'namespace'],
    gates: 'IsolationReady',
    build: (c) => made(key, policyGroup(key, c)?.parameters),
  });
}

function policyBinding(key: PolicyGroup['key'], words: { readonly noun: string; readonly why: string }) {
  return part<VirtualClusterContext>({
    ...words,
    when: (c) => policyGroup(key, c)?.binding !== undefined,
    needs: [`policy-parameters-${key}`],
    // What only warns need not outlive anything.
    ...(key === 'audited' ? {} : { outlives: ['namespace'] }),
    // No webhook is asked before a binding goes, Crossplane's neither: a Usage protects its Object.
    stays: () => false,
    gates: 'IsolationReady',
    build: (c) => made(key, policyGroup(key, c)?.binding),
  });
}

function policyGroup(key: PolicyGroup['key'], c: VirtualClusterContext): PolicyGroup | undefined {
  return policyGroups(c.policies).find((group) => group.key === key);
}

function made(key: string, draft: Draft | undefined): Draft {
  if (!draft) throw new Error(`cannot build policies ${key}: the platform has no engine for them`);
  return draft;
}

/** Whether the namespace stays when the claim goes. */
export function keepsVolumes(c: VirtualClusterContext): boolean {
  return c.hasControlPlane && c.spec.controlPlane.storage.retention === 'Retain';
}
