import { each, part } from '../../engine/index.ts';
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

/** Network policies, quota, limits, roles: before anything runs, and without a pause when they only take away. */
export const guardRail = each<VirtualClusterContext, Rail>((c) => guardRails(c.rails), {
  why: 'a guard rail of the namespace: what its pods may use and whom they may talk to',
  key: ({ key }) => key,
  needs: ['namespace'],
  evenClosed: true,
  gates: 'IsolationReady',
  build: ({ draft }) => draft,
});

/**
 * The others go with the claim, while pods may take hours to end: without this, deleting a claim would end its
 * quarantine before its pods.
 */
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

/** The API server refuses everything where a binding has no parameters, so that they come first. */
export const policyParameters = each<VirtualClusterContext, PolicyGroup>((c) => policyGroups(c.policies), {
  why: 'what the policies of the hub admit in this namespace',
  key: ({ key }) => key,
  needs: ['namespace'],
  gates: 'IsolationReady',
  build: ({ parameters }) => parameters,
});

export const policyBinding = each<VirtualClusterContext, PolicyGroup>(
  (c) => policyGroups(c.policies).filter(({ binding }) => binding !== undefined),
  {
    why: 'the policies of the hub judge what is made in this namespace',
    key: ({ key }) => key,
    needs: ['policy-parameters'],
    gates: 'IsolationReady',
    build: ({ key, binding }) => {
      if (!binding) throw new Error(`cannot build policy binding ${key}: there is none`);
      return binding;
    },
  },
);

function keepsVolumes(c: VirtualClusterContext): boolean {
  return c.hasControlPlane && c.spec.controlPlane.storage.retention === 'Retain';
}
