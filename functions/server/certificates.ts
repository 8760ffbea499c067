import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './errors.ts';

/** A key pair and the authority that callers' certificates must come from, as PEM. */
export interface Certificates {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
  /** When our own certificate ends. */
  readonly expires: Date;
}

/** Reads tls.crt, tls.key and ca.crt of a folder, as Crossplane mounts them. Throws StartError unless they fit together. */
export function readCertificates(folder: string): Certificates {
  const read = (file: string): Buffer => {
    try {
      return readFileSync(join(folder, file));
    } catch (error) {
      throw new StartError(`cannot read certificate: ${(error as Error).message}`);
    }
  };
  const [ca, cert, key] = [read('ca.crt'), read('tls.crt'), read('tls.key')];
  const own = parse(join(folder, 'tls.crt'), () => new X509Certificate(cert));
  // Without an authority Node would trust the public ones, which sign for anybody.
  parse(join(folder, 'ca.crt'), () => new X509Certificate(ca));
  const privateKey = parse(join(folder, 'tls.key'), () => createPrivateKey(key));
  if (!own.checkPrivateKey(privateKey)) {
    throw new StartError(`cannot use ${join(folder, 'tls.key')}: it is not the key of tls.crt`);
  }
  return { ca, cert, key, expires: own.validToDate };
}

function parse<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new StartError(`cannot use ${file}: it is not PEM`);
  }
}

/**
 * Looks at a folder every so often and reports new certificates, or once for each change why they cannot be used.
 * Content is compared, because a Secret's mount changes by swapping a symlink two folders up. Returns how to stop.
 */
export function watchCertificates(
  folder: string,
  current: Certificates,
  { every, onChange, onError }: CertificateWatch,
): () => void {
  let known = current;
  let complaint = '';
  const look = () => {
    try {
      const found = readCertificates(folder);
      complaint = '';
      if (same(found, known)) return;
      known = found;
      onChange(found);
    } catch (error) {
      const { message } = error as Error;
      if (message !== complaint) onError(message);
      complaint = message;
    }
  };
  const timer = setInterval(look, every).unref();
  return () => clearInterval(timer);
}

/** How often to look, in milliseconds, and whom to tell. */
export interface CertificateWatch {
  readonly every: number;
  readonly onChange: (certificates: Certificates) => void;
  readonly onError: (message: string) => void;
}

function same(a: Certificates, b: Certificates): boolean {
  return a.ca.equals(b.ca) && a.cert.equals(b.cert) && a.key.equals(b.key);
}
