import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A server's certificate and key on disk, and the authority that vouches for it. */
export interface ServerCertificate {
  /** PEM of the authority; its key is kept nowhere. */
  readonly ca: string;
  readonly certFile: string;
  readonly keyFile: string;
}

const YEARS = 10;
const YEAR = 365 * 86_400_000;

/** The certificate of the servers at `address`, made where `folder` has none that is good for it. */
export async function serverCertificate(folder: string, address: string): Promise<ServerCertificate> {
  const [caFile, certFile, keyFile] = [join(folder, 'ca.crt'), join(folder, 'tls.crt'), join(folder, 'tls.key')];
  if (!(await isGoodFor(certFile, address))) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const authority = await generate([{ name: 'commonName', value: 'services of the local hub' }], {
      ...validity(),
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', keyCertSign: true, critical: true },
      ],
    });
    const server = await generate([{ name: 'commonName', value: address }], {
      ...validity(),
      ca: { cert: authority.cert, key: authority.private },
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        { name: 'subjectAltName', altNames: [{ type: 7, ip: address }] },
      ],
    });
    await writeFile(caFile, authority.cert);
    await writeFile(keyFile, server.private, { mode: 0o600 });
    // Last: what decides whether all is there.
    await writeFile(certFile, server.cert);
  }
  return { ca: await readFile(caFile, 'utf8'), certFile, keyFile };
}

async function isGoodFor(file: string, address: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  return new X509Certificate(await readFile(file)).checkIP(address) !== undefined;
}

const validity = () => ({
  keyType: 'ec' as const,
  algorithm: 'sha256',
  notAfterDate: new Date(Date.now() + YEARS * YEAR),
});
