import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** What callers of the services prove themselves by; the same for as long as the hub exists. */
export interface ServiceKeys {
  /** Of the provider, which gets its tokens by it. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of PowerDNS. */
  readonly apiKey: string;
  /** A token for a person who looks around. */
  readonly token: string;
}

/** Reads the keys in `file`, or makes them. */
export async function serviceKeys(file: string): Promise<ServiceKeys> {
  if (!existsSync(file)) {
    const [clientSecret, apiKey, token] = [secret(), secret(), secret()];
    const keys: ServiceKeys = { clientId: 'provider-aerodrome', clientSecret, apiKey, token };
    // All of it or nothing of it is there at any time.
    await writeFile(`${file}.next`, JSON.stringify(keys), { mode: 0o600 });
    await rename(`${file}.next`, file);
  }
  return JSON.parse(await readFile(file, 'utf8')) as ServiceKeys;
}

const secret = (): string => randomBytes(24).toString('base64url');
