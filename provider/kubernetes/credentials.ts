/** Where an API server is, and how to prove who is who. */
export interface Access {
  /** `https://host:port`, with a path where a proxy serves it below one. */
  readonly server: string;
  /** The namespace of the context or of the pod. */
  readonly namespace: string | undefined;
  /** Read anew each time: files rotate. */
  readonly credentials: () => Promise<Credentials>;
}

/** What proves who we are and who the server is. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly tls: TlsMaterial;
}

/** PEM. */
export interface TlsMaterial {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly serverName?: string;
  readonly insecureSkipVerify?: true;
}

/** Would a connection made with the one do for the other? */
export const sameMaterial = (a: TlsMaterial, b: TlsMaterial): boolean =>
  a.ca === b.ca &&
  a.cert === b.cert &&
  a.key === b.key &&
  a.serverName === b.serverName &&
  a.insecureSkipVerify === b.insecureSkipVerify;
