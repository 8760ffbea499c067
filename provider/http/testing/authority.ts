import { generate } from 'selfsigned';

/** A key pair as PEM. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority for tests. */
export interface Authority {
  readonly cert: string;
  /** A certificate for servers on `host`, or for clients; `expired` since yesterday where asked for. */
  readonly issue: (options?: {
    readonly host?: string;
    readonly usage?: 'serverAuth' | 'clientAuth';
    readonly expired?: boolean;
  }) => Promise<KeyPair>;
}

const DAY = 86_400_000;

/** Makes an authority nobody else knows. */
export async function createAuthority(name: string): Promise<Authority> {
  const own = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true, critical: true },
    ],
  });
  return {
    cert: own.cert,
    issue: async ({ host = 'localhost', usage = 'serverAuth', expired = false } = {}) => {
      const issued = await generate([{ name: 'commonName', value: host }], {
        keyType: 'ec',
        algorithm: 'sha256',
        notBeforeDate: new Date(Date.now() - 2 * DAY),
        notAfterDate: new Date(Date.now() + (expired ? -1 : 1) * DAY),
        ca: { key: own.private, cert: own.cert },
        extensions: [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'keyUsage', digitalSignature: true, critical: true },
          { name: 'extKeyUsage', [usage]: true },
          { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
        ],
      });
      return { key: issued.private, cert: issued.cert };
    },
  };
}
