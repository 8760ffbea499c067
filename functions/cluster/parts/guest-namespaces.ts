import { stringAt } from '../../engine/index.ts';
import type { AddonPlan, ClusterContext } from '../context.ts';
import { platformNamespaces } from './platform-namespaces.ts';

/** Notes the threat detection's namespace on its release, since an engine that needs `kube-system` is not there. */
export const threatNamespaceAnnotation = 'aerodrome.dev/threat-namespace';

/** Namespace the threat detection engine has inside the guest, or will have. */
export function threatNamespace(c: ClusterContext): string {
  const applied = stringAt(c.live('threat-agent'), 'metadata', 'annotations', threatNamespaceAnnotation);
  return applied ?? c.platform.threatDetection.guestNamespace;
}

/** Namespace an add-on has inside the guest, or will have. */
export function addonNamespace(c: ClusterContext, { name, settings }: AddonPlan): string {
  return stringAt(c.live(`addon-${name}`), 'spec', 'forProvider', 'namespace') ?? settings.namespace;
}

/** Namespaces that OpenShift or the platform runs software in; what is left belongs to the cluster's users. Sorted. */
export function managedNamespaces(c: ClusterContext): readonly string[] {
  const addons = c.addons.map((addon) => addonNamespace(c, addon));
  return [...new Set([...platformNamespaces, ...addons, threatNamespace(c)])].sort();
}
