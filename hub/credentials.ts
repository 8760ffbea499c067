import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../tools/whole-file.ts';

/** What an API server knows its callers and its own tokens by; the same for as long as its folder exists. */
export interface Credentials<Account extends string = string> {
  readonly tokens: Readonly<Record<Account, string>>;
  readonly tokenFile: string;
  readonly serviceAccountKey: string;
  readonly serviceAccountPublicKey: string;
  /** Where the API server keeps the certificate that it signs itself. */
  readonly certificates: string;
}

/** Reads the credentials of an API server, or makes them; `accounts` are its callers, each with its group. */
export async function credentialsIn<Account extends string>(
  folder: string,
  accounts: Readonly<Record<Account, string>>,
): Promise<Credentials<Account>> {
  const tokenFile = join(folder, 'tokens.csv');
  const key = join(folder, 'service-account.key');
  const publicKey = join(folder, 'service-account.pub');
  const certificates = join(folder, 'certificates');
  await mkdir(certificates, { recursive: true, mode: 0o700 });
  if (!existsSync(tokenFile)) {
    const pair = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    await writeFile(key, pair.privateKey, { mode: 0o600 });
    await writeFile(publicKey, pair.publicKey);
    const lines = Object.entries(accounts).map(([name, group]) =>
      [randomBytes(24).toString('base64url'), name, name, `"${group}"`].join(),
    );
    // Last, and whole: by it the rest is known to be there.
    await writeWhole(tokenFile, `${lines.join('\n')}\n`, { mode: 0o600 });
  }
  const lines = (await readFile(tokenFile, 'utf8')).trim().split('\n');
  const tokens = Object.fromEntries(lines.map((line) => line.split(',').slice(0, 2).reverse())) as Record<
    Account,
    string
  >;
  return { tokens, tokenFile, serviceAccountKey: key, serviceAccountPublicKey: publicKey, certificates };
}
