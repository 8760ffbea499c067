import type { KubeObject } from '../engine/index.ts';

/** What goes wrong, on request. Names are composition resource names or metadata names; pools also match by pool name. */
export interface Faults {
  /** NodePools whose machines never reach the ignition endpoint. */
  readonly stuckPools?: readonly string[];
  /** VirtualMachines that no node has room for. */
  readonly stuckMachines?: readonly string[];
  /** Secrets and ConfigMaps of the platform, or of a claim's author, that are not there; by metadata name. */
  readonly missing?: readonly string[];
  /** Virtual clusters of a tenant that are held. */
  readonly blocked?: readonly string[];
  /** Helm releases whose installation fails. */
  readonly failingReleases?: readonly string[];
  /** Resources of internal services, and enrolments with them, whose service does not answer. */
  readonly refusingServices?: readonly string[];
  /** Why the API server of a hosted cluster does not run. */
  readonly noRoom?: string;
  /** The hosted control plane reports itself degraded. */
  readonly degraded?: boolean;
  /** Objects whose status is gone for this round, as after a restored backup or a replaced operator. */
  readonly vanished?: readonly string[];
  /** Objects whose conditions are Unknown for this round, as while an operator restarts. */
  readonly unknown?: readonly string[];
  /** The control plane says that it must not be upgraded to the next minor. */
  readonly notUpgradeable?: boolean;
}

/** The hub around one composite, between two reconciles. */
export interface World {
  /** Rounds of the operators so far: the only clock there is. */
  readonly round: number;
  /** The composite with its uid, and the status as last written. */
  readonly composite: KubeObject;
  /** Observed composed resources by composition resource name. */
  readonly objects: ReadonlyMap<string, KubeObject>;
  /** What Crossplane brings for requirements, by requirement name. */
  readonly required: ReadonlyMap<string, readonly KubeObject[]>;
  /** What else there is on the hub, and is brought once it is asked for. */
  readonly beside?: readonly KubeObject[];
  readonly faults: Faults;
  /** What is really there of the objects whose status a fault hides; the room's own. */
  readonly hidden?: ReadonlyMap<string, KubeObject>;
}
