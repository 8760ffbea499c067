import { hubProviderConfig } from '../../engine/index.ts';
import type { ProviderConfigRef } from '../../hub/provider-kubernetes.ts';

/** Reaches the hub itself. */
export const hubRef: ProviderConfigRef = { kind: 'ClusterProviderConfig', name: hubProviderConfig };
