import {
  byConditions,
  type Draft,
  isObject,
  type KubeObject,
  listAt,
  part,
  type Readiness,
  ready,
} from '../../engine/index.ts';
import { helmProviderConfig } from '../../hub/provider-helm.ts';
import {
  kubernetesProviderConfig,
  type ManagementPolicy,
  object,
  type ProviderConfigRef,
} from '../../hub/provider-kubernetes.ts';
import type { VirtualClusterContext } from '../context.ts';

/** What lives inside dies with its API server: whoever deleted it there would wait for an API that is gone. */
export const insidePolicies: readonly ManagementPolicy[] = ['Observe', 'Create', 'Update', 'LateInitialize'];

/** Nothing is made and nothing changed. */
export const readPolicies: readonly ManagementPolicy[] = ['Observe'];

const when = (c: VirtualClusterContext) => c.hasControlPlane;

/** Once the API server answers: the Release is ready when the control plane has written its kubeconfig, not before. */
export const insideKubernetes = part<VirtualClusterContext>({
  why: 'objects can be applied inside the virtual cluster',
  when,
  needs: ['control-plane'],
  build: (c) => kubernetesProviderConfig({ namespace: c.namespace, name: insideRef(c).name, kubeconfig: admin(c) }),
});

export const insideHelm = part<VirtualClusterContext>({
  why: 'charts can be installed inside the virtual cluster',
  when,
  needs: ['control-plane'],
  build: (c) => helmProviderConfig({ namespace: c.namespace, name: insideRef(c).name, kubeconfig: admin(c) }),
});

/** Reaches the virtual cluster. */
export function insideRef(c: VirtualClusterContext): ProviderConfigRef {
  return { kind: 'ProviderConfig', name: c.names.inside };
}

/** Whether the providers are kept from the API server on purpose: it is stopped, or cut off like everything else. */
export function isOutOfReach({ spec, quarantined }: VirtualClusterContext): boolean {
  return spec.suspended || quarantined;
}

/** What lives inside cannot be looked at while the API server is out of reach, and is not broken for it. */
export function readyInside(observed: KubeObject, c: VirtualClusterContext, who?: string): Readiness {
  return isOutOfReach(c) ? ready : byConditions(observed, who);
}

/** `manifest` applied inside the virtual cluster. */
export function inside(c: VirtualClusterContext, manifest: Draft): Draft {
  return object({
    namespace: c.namespace,
    providerConfigRef: insideRef(c),
    managementPolicies: insidePolicies,
    manifest,
  });
}

/**
 * What follows `<family>-` in the names of members that still have to be taken out: they exist inside and may not be
 * deleted there yet. Desired once more with `removable`, they go cleanly when they are no longer desired after that.
 * While the API server is out of reach nothing can be taken out of it: then they stay as they are.
 */
export function leavingMembers(c: VirtualClusterContext, family: string): readonly string[] {
  const prefix = `${family}-`;
  return c.observedNames
    .filter((resource) => resource.startsWith(prefix))
    .filter((resource) => isOutOfReach(c) || !listAt(c.live(resource), 'spec', 'managementPolicies').includes('*'))
    .map((resource) => resource.slice(prefix.length));
}

/** What was applied for `resource`, now with the right to delete it inside, if that can be done. */
export function removable(c: VirtualClusterContext, resource: string): Draft {
  const applied = c.applied(resource);
  if (!applied) throw new Error(`cannot build ${resource}: it does not exist`);
  const spec = isObject(applied['spec']) ? applied['spec'] : {};
  return { ...applied, spec: { ...spec, managementPolicies: isOutOfReach(c) ? insidePolicies : ['*'] } };
}

/** The providers' own kubeconfig; it is referred to and never copied. */
function admin(c: VirtualClusterContext) {
  return { namespace: c.namespace, name: c.names.providerSecret, key: 'kubeconfig' };
}
