import { stringAt } from '../../engine/index.ts';
import type { ClusterContext } from '../context.ts';

/** Namespace the threat detection engine has inside the guest, or will have. */
export function threatNamespace(c: ClusterContext): string {
  const applied = stringAt(c.applied('threat-agent'), 'metadata', 'annotations', threatNamespaceAnnotation);
  return applied ?? c.platform.threatDetection.guestNamespace;
}

/** Notes that namespace on the release, since an engine that needs `kube-system` is not there. */
export const threatNamespaceAnnotation = 'aerodrome.dev/threat-namespace';
