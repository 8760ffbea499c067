// Generated from provider/services/access/definition.yaml by `npm run generate`. Do not edit.

/** `spec.forProvider`: A kubeconfig with a short-lived token of a ServiceAccount of a cluster, renewed before it expires. */
export interface KubeconfigParameters {
  /** A Secret of the same namespace with a kubeconfig of the cluster whose user may ask for tokens of the ServiceAccount. Everything that it needs stands in it: files, programs and proxies are refused. */
  readonly kubeconfigSecretRef: KubeconfigParametersKubeconfigSecretRef;
  /** The ServiceAccount in the cluster that the kubeconfig is for. It must exist; nothing is granted to it here. */
  readonly serviceAccount: KubeconfigParametersServiceAccount;
  /**
   * How long a token is good for, between 10m and 720h. The cluster may give less: `status.atProvider` says what it gave.
   * Default: "24h".
   */
  readonly expiration: string;
  /** How long before it expires a token is renewed; a fifth of its life where absent, or where the cluster gives tokens that live for less than this. */
  readonly renewBefore?: string;
  /** Who the token is for, where that is not the API server alone. Without the API server's own audience among them the kubeconfig is of no use to `kubectl`; the token may be to others. */
  readonly audiences?: readonly string[];
  /** The address of the API server for whoever uses what is published, where it is another one than that of the Secret. The provider itself does not call it. */
  readonly server?: string;
  /** The authority that vouches for that address, as PEM, where it is another one than that of the Secret. */
  readonly certificateAuthority?: string;
  /** The namespace that `kubectl` takes where it is told none. */
  readonly namespace?: string;
}

/** A Secret of the same namespace with a kubeconfig of the cluster whose user may ask for tokens of the ServiceAccount. Everything that it needs stands in it: files, programs and proxies are refused. */
export interface KubeconfigParametersKubeconfigSecretRef {
  /** Name of the Secret. */
  readonly name: string;
  /**
   * Key in the Secret.
   * Default: "kubeconfig".
   */
  readonly key: string;
}

/** The ServiceAccount in the cluster that the kubeconfig is for. It must exist; nothing is granted to it here. */
export interface KubeconfigParametersServiceAccount {
  /** Its namespace. */
  readonly namespace: string;
  /** Its name. */
  readonly name: string;
}

/** `status.atProvider`. */
export interface KubeconfigObservation {
  /** Namespace and name of the ServiceAccount. */
  readonly id?: string;
  /** UID of the ServiceAccount that the token is of. */
  readonly serviceAccountUid?: string;
  /** Id of the token, as the audit log of the cluster has it. It is no secret. */
  readonly tokenId?: string;
  /** Who the token is for. */
  readonly audiences?: readonly string[];
  /** The address of the API server that was published. */
  readonly server?: string;
  /** When the token was given. */
  readonly issuedAt?: string;
  /** Until when what was published is good for. */
  readonly expirationTimestamp?: string;
  /** When the token is renewed, or the first time after it that the cluster can be reached. */
  readonly renewalTime?: string;
}
