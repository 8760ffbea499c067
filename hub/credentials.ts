import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Who the programs of a hub are to its API server. */
export const accounts = ['admin', 'system:kube-controller-manager', 'kubelet'] as const;

export type Account = (typeof accounts)[number];

/** What the API server of a hub knows its callers and its own tokens by; the same for as long as the hub exists. */
export interface HubCredentials {
  readonly tokens: Readonly<Record<Account, string>>;
  readonly tokenFile: string;
  readonly serviceAccountKey: string;
  readonly serviceAccountPublicKey: string;
  /** Where the API server keeps the certificate that it signs itself. */
  readonly certificates: string;
}

const groups: Readonly<Record<Account, string>> = {
  admin: 'system:masters',
  'system:kube-controller-manager': '',
  // It writes what a kubelet, a scheduler and a node agent write, and nobody checks them here.
  kubelet: 'system:masters',
};

/** Reads the credentials of a hub, or makes them. */
export async function hubCredentials(folder: string): Promise<HubCredentials> {
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
    const lines = accounts.map((name) =>
      [randomBytes(24).toString('base64url'), name, name, `"${groups[name]}"`].join(),
    );
    await writeFile(tokenFile, `${lines.join('\n')}\n`, { mode: 0o600 });
  }
  const lines = (await readFile(tokenFile, 'utf8')).trim().split('\n');
  const tokens = Object.fromEntries(lines.map((line) => line.split(',').slice(0, 2).reverse())) as Record<
    Account,
    string
  >;
  return { tokens, tokenFile, serviceAccountKey: key, serviceAccountPublicKey: publicKey, certificates };
}
