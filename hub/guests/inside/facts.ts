/** What whoever plays the machines of a cluster says of them. */
export interface GuestFacts {
  /** Of OpenShift, or of Kubernetes. */
  readonly version: string;
  /** Default: OpenShift. */
  readonly distribution?: 'OpenShift' | 'Kubernetes';
  /** Machines that have joined; a Node that is not among them goes. */
  readonly nodes: readonly NodeFact[];
}

/** A machine that has joined. */
export interface NodeFact {
  readonly name: string;
  readonly ready: boolean;
  /** NodePool it is of. */
  readonly pool: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly taints?: readonly Taint[];
}

export interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: string;
}
