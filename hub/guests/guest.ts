import type { RestClient } from '../../provider/kubernetes/index.ts';
import type { GuestFacts } from './inside/facts.ts';

/** An API server of its own that stands for a hosted or virtual cluster. */
export interface Guest {
  /** `https://ADDRESS:PORT`, the same from pods and from the machine. */
  readonly url: string;
  /** Its certificate authority, in PEM. */
  readonly ca: string;
  /** Of its administrator, as text. */
  readonly kubeconfig: string;
  /** As its administrator. */
  readonly client: RestClient;
  /** Whether its API server runs now: one that ended is started again after a while. */
  readonly runs: () => Promise<boolean>;
  /** Brings what would run inside up to these facts: nodes, workloads, what operators register. Writes only what differs. */
  readonly play: (facts: GuestFacts) => Promise<void>;
}

/** Guest API servers: real kube-apiservers that stand for hosted and virtual clusters. */
export interface Guests {
  /**
   * Starts the API server of `key` (`namespace/name` of the HostedCluster, or of the vcluster's release) if it does not run
   * yet, and resolves when it is ready; undefined where there is no room for another one. Authority, data and place stay
   * over restarts of the hub.
   */
  readonly ensure: (key: string) => Promise<Guest | undefined>;
  /** Of all that have a place, whether they run or not. */
  readonly keys: () => Promise<readonly string[]>;
  /** Stops it and deletes all it held; harmless where there is none. */
  readonly remove: (key: string) => Promise<void>;
  /** Stops all of them; what they hold stays. */
  readonly stop: () => Promise<void>;
}
