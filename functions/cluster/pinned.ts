import { at, type Context, type Hold, type KubeObject, numberAt, stringAt } from '../engine/index.ts';
import { labels } from './labels.ts';
import { liveDomain } from './names.ts';
import { handedOut } from './network.ts';
import type { ClusterSpec } from './schema.gen.ts';

/** The claim as a live cluster can follow it. */
export interface Pinned {
  readonly spec: ClusterSpec;
  readonly holds: readonly Hold[];
}

/**
 * Puts what was decided at creation in the place of what the claim says of it now. The API server refuses such edits;
 * where one slips through (rules that were not installed, a restored claim), following it would wedge the cluster: the
 * hub refuses the whole object for good.
 */
export function pin(context: Context<ClusterSpec>, live: KubeObject | undefined): Pinned {
  const { spec } = context;
  if (!live) return { spec, holds: [] };
  const differing: string[] = [];
  /** The live value, if the claim says one at all and the hub has one. */
  const fixed = <T extends string | number | boolean | undefined>(path: string, claimed: T, is: T | undefined): T => {
    if (claimed === undefined || is === undefined || claimed === is) return claimed;
    differing.push(`${path} (was ${is}, is ${claimed})`);
    return is;
  };
  const volume = at(live, 'spec', 'etcd', 'managed', 'storage', 'persistentVolume');
  const networking = at(live, 'spec', 'networking');
  const { controlPlane, network, ingress, security } = spec;
  const pinned: ClusterSpec = {
    ...spec,
    controlPlane: {
      ...controlPlane,
      ...given('availability', fixed('spec.controlPlane.availability', controlPlane.availability, availability(live))),
      etcd: {
        ...given('size', fixed('spec.controlPlane.etcd.size', controlPlane.etcd.size, stringAt(volume, 'size'))),
        ...given(
          'storageClass',
          fixed(
            'spec.controlPlane.etcd.storageClass',
            controlPlane.etcd.storageClass,
            stringAt(volume, 'storageClassName'),
          ),
        ),
      },
    },
    network: {
      ...network,
      ...given(
        'podCIDR',
        fixed('spec.network.podCIDR', network.podCIDR, stringAt(networking, 'clusterNetwork', 0, 'cidr')),
      ),
      ...given(
        'serviceCIDR',
        fixed('spec.network.serviceCIDR', network.serviceCIDR, stringAt(networking, 'serviceNetwork', 0, 'cidr')),
      ),
      ...given('apiVIP', fixed('spec.network.apiVIP', network.apiVIP, handedOut(context, 'api-addresses')[0])),
      ...given(
        'ingressVIP',
        fixed('spec.network.ingressVIP', network.ingressVIP, handedOut(context, 'ingress-addresses')[0]),
      ),
      hostPrefix: fixed(
        'spec.network.hostPrefix',
        network.hostPrefix,
        numberAt(networking, 'clusterNetwork', 0, 'hostPrefix'),
      ),
    },
    ingress: {
      ...ingress,
      ...given('domain', fixed('spec.ingress.domain', ingress.domain, liveDomain(context.name, live))),
      mode: fixed('spec.ingress.mode', ingress.mode, mode(live)),
    },
    security: {
      ...security,
      secretEncryption: fixed(
        'spec.security.secretEncryption',
        security.secretEncryption,
        isEncrypted(context) || undefined,
      ),
    },
    nodePools: spec.nodePools.map((pool, index) => ({
      ...pool,
      upgrade: fixed(`spec.nodePools[${index}].upgrade`, pool.upgrade, upgradeType(context, pool.name)),
    })),
  };
  return differing.length === 0 ? { spec, holds: [] } : { spec: pinned, holds: [hold(differing)] };
}

function hold(differing: readonly string[]): Hold {
  return {
    reason: 'Immutable',
    message: `decided when the cluster was created and kept as it was: ${differing.join(', ')}; set it back`,
  };
}

function given<K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: T };
}

function availability(live: KubeObject): 'HighlyAvailable' | 'SingleReplica' | undefined {
  const is = stringAt(live, 'spec', 'controllerAvailabilityPolicy');
  return is === 'HighlyAvailable' || is === 'SingleReplica' ? is : undefined;
}

function mode(live: KubeObject): 'Dedicated' | 'Passthrough' | undefined {
  const passthrough = at(live, 'spec', 'platform', 'kubevirt', 'baseDomainPassthrough');
  return passthrough === undefined ? undefined : passthrough === true ? 'Passthrough' : 'Dedicated';
}

/** Whether we gave the cluster its encryption key; the operator's own, for clusters without, does not count. */
function isEncrypted(context: Context<ClusterSpec>): boolean {
  return context.observed('etcd-key') !== undefined;
}

function upgradeType(context: Context<ClusterSpec>, pool: string): 'Replace' | 'InPlace' | undefined {
  for (const resource of context.observedNames) {
    const live = resource.startsWith('node-pool-') ? context.observed(resource) : undefined;
    if (live?.metadata.labels?.[labels.pool] !== pool) continue;
    const is = stringAt(live, 'spec', 'management', 'upgradeType');
    if (is === 'Replace' || is === 'InPlace') return is;
  }
  return undefined;
}
