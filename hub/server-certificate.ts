import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A server's certificate and key on disk, and the authority that vouches for it. */
export interface ServerCertificate {
  /** PEM of the authority; its key is kept nowhere. */
  readonly ca: string;
  readonly caFile: string;
  readonly certFile: string;
  readonly keyFile: string;
}

const YEARS = 10;
const YEAR = 365 * 86_400_000;

/** A certificate of servers at `hosts`, addresses or names, made where `folder` has none that is good for all of them. */
export async function serverCertificate(folder: string, hosts: readonly string[]): Promise<ServerCertificate> {
  const [caFile, certFile, keyFile] = [join(folder, 'ca.crt'), join(folder, 'tls.crt'), join(folder, 'tls.key')];
  if (!(await isGoodFor(certFile, hosts))) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const authority = await generate([{ name: 'commonName', value: 'servers of the local hub' }], {
      ...validity(),
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', keyCertSign: true, critical: true },
      ],
    });
    const server = await generate([{ name: 'commonName', value: hosts[0] ?? '' }], {
      ...validity(),
      ca: { cert: authority.cert, key: authority.private },
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        { name: 'subjectAltName', altNames: hosts.map(altName) },
      ],
    });
    await writeFile(caFile, authority.cert);
    await writeFile(keyFile, server.private, { mode: 0o600 });
    // Last: what decides whether all is there.
    await writeFile(certFile, server.cert);
  }
  return { ca: await readFile(caFile, 'utf8'), caFile, certFile, keyFile };
}

async function isGoodFor(file: string, hosts: readonly string[]): Promise<boolean> {
  if (!existsSync(file)) return false;
  const certificate = new X509Certificate(await readFile(file));
  return hosts.every((host) => (isIP(host) ? certificate.checkIP(host) : certificate.checkHost(host)) !== undefined);
}

/** Kinds of alternative names, by RFC 5280: 2 is a name, 7 an address. */
const altName = (host: string) => (isIP(host) ? { type: 7 as const, ip: host } : { type: 2 as const, value: host });

const validity = () => ({
  keyType: 'ec' as const,
  algorithm: 'sha256',
  notAfterDate: new Date(Date.now() + YEARS * YEAR),
});
