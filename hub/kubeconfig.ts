import { writeFile } from 'node:fs/promises';

/** Writes a file by which `kubectl` and its like reach an API server with a token. */
export async function writeKubeconfig(
  file: string,
  {
    name,
    server,
    ca,
    token,
  }: { readonly name: string; readonly server: string; readonly ca: string; readonly token: string },
): Promise<void> {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  };
  await writeFile(file, JSON.stringify(config), { mode: 0o600 });
}
