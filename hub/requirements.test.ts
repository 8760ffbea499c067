import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { obstacles, refuseTakenPorts } from './requirements.ts';

const programs = ['ip', 'mount', 'nsenter', 'setpriv', 'unshare', 'tar', 'go', 'apt-get'];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-requirements-'));
  for (const name of programs.filter((one) => one !== 'go')) symlinkSync(process.execPath, join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [
    'another system',
    { platform: 'darwin', user: 501 },
    ['pods are run by means of Linux: use a Linux machine, or a virtual one'],
  ],
  ['nobody of importance', { user: 1000 }, ['pods get namespaces of their own, which takes root: run it with sudo']],
  ['a machine without Go', {}, ['"go" is not on the PATH: install Go 1.26, by which upstream programs are built']],
])('%s is told what a hub takes', async (_, machine, want) => {
  const found = await obstacles({ platform: 'linux', user: 0, path: folder, ...machine });
  // A hub that runs here has ports that it would take.
  expect(found.filter((reason) => !reason.startsWith('port '))).toEqual(want);
});

test('a port that is taken is named', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { readonly port: number }).port));
  });
  const refused = `port ${port} of 127.0.0.1 is taken, and a hub needs it: \`ss -ltnp\` says by whom`;
  await expect(refuseTakenPorts('127.0.0.1', [port])).rejects.toThrow(refused);
  await new Promise((resolve) => server.close(resolve));
  await expect(refuseTakenPorts('127.0.0.1', [port])).resolves.toBeUndefined();
});
