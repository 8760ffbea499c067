import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, type SubjectAltNameEntry } from 'selfsigned';

/** A key pair as PEM. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority for tests. */
export interface Authority extends KeyPair {
  /** A certificate for clients, or for servers on this machine or `host`; `expired` since yesterday where asked for. */
  readonly issue: (
    usage: 'serverAuth' | 'clientAuth',
    options?: { readonly host?: string; readonly expired?: boolean },
  ) => Promise<KeyPair>;
}

const DAY = 86_400_000;

/** Makes an authority nobody else knows. */
export async function createAuthority(name = 'authority'): Promise<Authority> {
  const own = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true, critical: true },
    ],
  });
  const ca = { key: own.private, cert: own.cert };
  return {
    ...ca,
    issue: async (usage, { host, expired = false } = {}) => {
      const issued = await generate([{ name: 'commonName', value: host ?? 'localhost' }], {
        keyType: 'ec',
        algorithm: 'sha256',
        notBeforeDate: new Date(Date.now() - 2 * DAY),
        notAfterDate: new Date(Date.now() + (expired ? -1 : 1) * DAY),
        ca,
        extensions: [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'keyUsage', digitalSignature: true, critical: true },
          { name: 'extKeyUsage', [usage]: true },
          { name: 'subjectAltName', altNames: namesOf(host) },
        ],
      });
      return { key: issued.private, cert: issued.cert };
    },
  };
}

/** Where it is good: by default what this machine calls itself. */
const namesOf = (host: string | undefined): SubjectAltNameEntry[] =>
  host === undefined
    ? [
        { type: 2, value: 'localhost' },
        { type: 7, ip: '127.0.0.1' },
        { type: 7, ip: '::1' },
      ]
    : [{ type: 2, value: host }];

/** Writes a folder as Crossplane mounts it, and replaces what was there the way a kubelet does: by one symlink. */
export function mountCertificates(folder: string, ca: string, { cert, key }: KeyPair): void {
  const version = join(folder, `..${Date.now()}-${Math.random().toString(36).slice(2)}`);
  mkdirSync(version, { recursive: true });
  writeFileSync(join(version, 'ca.crt'), ca);
  writeFileSync(join(version, 'tls.crt'), cert);
  writeFileSync(join(version, 'tls.key'), key);
  symlinkSync(version, join(folder, '..data_tmp'));
  renameSync(join(folder, '..data_tmp'), join(folder, '..data'));
  for (const file of ['ca.crt', 'tls.crt', 'tls.key']) {
    try {
      symlinkSync(join('..data', file), join(folder, file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
