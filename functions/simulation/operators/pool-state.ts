import { isTrue, type KubeObject, listAt, own, sha256Hex, stringAt } from '../../engine/index.ts';
import { type Hub, hasNetwork } from '../hub.ts';
import { type Machines, nextMachines } from './machines.ts';
import { isNewer, versionOf } from './release-image.ts';

/** Annotations in which HyperShift remembers what the machines of a pool were made from. */
export const currentConfig = 'hypershift.openshift.io/nodePoolCurrentConfig';
export const currentTemplate = 'hypershift.openshift.io/nodePoolPlatformMachineTemplate';

/** What a pool is on its way to. */
export interface PoolState {
  readonly cluster: KubeObject;
  readonly target: string;
  /** Version the machines have completed; empty while they never did. */
  readonly version: string;
  /** The newest version a pool may have: the last the control plane completed. */
  readonly limit: string;
  /** Whether the control plane is as new as the release this pool is given. */
  readonly valid: boolean;
  readonly updating: { readonly version: boolean; readonly config: boolean; readonly template: boolean };
  readonly hash: { readonly config: string; readonly template: string };
  readonly machines: Machines;
  readonly stuck: boolean;
}

/** Whether HyperShift leaves the machines of a pool alone. */
export function isPaused(object: KubeObject): boolean {
  return stringAt(object, 'spec', 'pausedUntil') === 'true';
}

/** Whether the control plane has handed out what machines boot with. */
export function boots(cluster: KubeObject): boolean {
  return isTrue(cluster, 'InfrastructureReady') && stringAt(cluster, 'status', 'kubeconfig', 'name') !== undefined;
}

/** What HyperShift finds out about a pool at the beginning of a reconcile. */
export function stateOf(object: KubeObject, cluster: KubeObject, hub: Hub, resource: string): PoolState {
  const limit = completedVersion(cluster);
  const wished = versionOf(stringAt(object, 'spec', 'release', 'image'));
  const version = stringAt(object, 'status', 'version') ?? '';
  const valid = !isNewer(wished, limit);
  const target = valid || version === '' ? wished : version;
  const stuck = isStuck(hub.faults.stuckPools, resource, object);
  const hash = { config: hashOf(configOf(object, cluster)), template: templateName(object) };
  const annotations = object.metadata.annotations ?? {};
  const machines = nextMachines(object, {
    target,
    creates: valid && !isPaused(object) && boots(cluster) && isTrue(cluster, 'KubeAPIServerAvailable'),
    boots: !stuck && isTrue(cluster, 'IgnitionEndpointAvailable'),
    network: hasNetwork(hub),
  });
  const known = version !== '';
  return {
    cluster,
    target: wished,
    version,
    limit,
    valid: valid || wished === version,
    updating: {
      version: wished !== version && !machines.complete,
      config: known ? annotations[currentConfig] !== hash.config : !machines.complete,
      template: known && annotations[currentTemplate] !== hash.template,
    },
    hash,
    machines,
    stuck,
  };
}

/** The last version the control plane completed; before the first, the one it installs. */
function completedVersion(cluster: KubeObject): string {
  const completed = listAt(cluster, 'status', 'version', 'history').find(
    (entry) => own(entry, 'state') === 'Completed',
  );
  return stringAt(completed, 'version') ?? versionOf(stringAt(cluster, 'spec', 'release', 'image'));
}

function isStuck(stuck: readonly string[] | undefined, resource: string, object: KubeObject): boolean {
  return (
    stuck?.some((name) => [resource, object.metadata.name].includes(name) || `-${resource}-`.includes(`-${name}-`)) ??
    false
  );
}

/** What rolls a pool without being its platform: its own configuration, and what it inherits from the cluster. */
function configOf(object: KubeObject, cluster: KubeObject): unknown {
  return [
    own(object['spec'], 'config'),
    own(object['spec'], 'tuningConfig'),
    stringAt(cluster, 'spec', 'pullSecret', 'name'),
    stringAt(cluster, 'spec', 'sshKey', 'name'),
    own(cluster['spec'], 'imageContentSources'),
    own(cluster['spec'], 'additionalTrustBundle'),
  ];
}

function templateName(object: KubeObject): string {
  return `${object.metadata.name ?? ''}-${hashOf(own(own(object['spec'], 'platform'), 'kubevirt'))}`;
}

/** Eight hex digits that change with the value. */
export function hashOf(value: unknown): string {
  return sha256Hex(JSON.stringify(value) ?? '').slice(0, 8);
}
