import { isTrue, type KubeObject, stringAt } from '../../engine/index.ts';
import { conditionsOf } from '../conditions.ts';
import { apiAnswers, type Hub, nodesOf, secretExists } from '../hub.ts';

/** How far the control plane is: each step needs the one before to have been reported. */
export interface ControlPlane {
  /** The pull secret can be read; without it nothing starts. */
  readonly accepted: boolean;
  /** The control-plane namespace and the HostedControlPlane in it exist. */
  readonly exists: boolean;
  /** Its load balancer has an address. */
  readonly addressed: boolean;
  readonly etcd: boolean;
  readonly api: boolean;
  /** Why its API server does not run. */
  readonly noRoom: string | undefined;
  /** Nodes of the cluster: what joined, and what is ready. */
  readonly joined: number;
  readonly ready: number;
}

/** Reads off the last report how far the control plane is now. */
export function controlPlaneOf(object: KubeObject, hub: Hub): ControlPlane {
  const accepted = secretExists(hub, object.metadata.namespace, stringAt(object, 'spec', 'pullSecret', 'name'));
  const exists = isTrue(object, 'ValidReleaseImage');
  const waits = conditionsOf(object).some(
    (condition) => condition['type'] === 'InfrastructureReady' && condition['status'] !== 'Unknown',
  );
  const addressed = exists && waits;
  const etcd = addressed && isTrue(object, 'InfrastructureReady');
  const { noRoom } = hub.faults;
  const api = etcd && noRoom === undefined && (apiAnswers(hub) || isTrue(object, 'EtcdAvailable'));
  return { accepted: accepted || exists, exists, addressed, etcd, api, noRoom, ...nodesOf(hub.pools) };
}
