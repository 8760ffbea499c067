import { writeFile } from 'node:fs/promises';

/** An API server, and one who may call it. */
export interface Login {
  readonly name: string;
  readonly server: string;
  /** Of the API server, in PEM. */
  readonly ca: string;
  readonly token: string;
}

/** What `kubectl` and its like reach an API server with a token by. */
export function kubeconfigText({ name, server, ca, token }: Login): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  });
}

/** Writes it into a file that nobody else may read. */
export async function writeKubeconfig(file: string, login: Login): Promise<void> {
  await writeFile(file, kubeconfigText(login), { mode: 0o600 });
}
