import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bundle } from '../../package/image/bundle.ts';
import { cleanUp } from './testing/clean-up.ts';
import { connectPlain } from './testing/connect.ts';
import { toyComposite } from './testing/toy-kind.ts';

const root = new URL('../..', import.meta.url).pathname;

test('what `npm run build` makes is one file that serves without node_modules', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  cleanUp(() => rmSync(folder, { recursive: true }));
  const { code } = await bundle(root, 'functions/main.ts');
  // A folder that has no node_modules above it.
  const file = join(folder, 'main.mjs');
  writeFileSync(file, code);

  const child = spawn(process.execPath, [file, '--insecure', '--address=127.0.0.1:0', '--metrics-address=none'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUp(() => child.kill('SIGKILL'));
  const line = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
  const { address, kinds } = JSON.parse(line.toString()) as { readonly address: string; readonly kinds: unknown };
  expect(kinds).toEqual(['Cluster', 'VirtualCluster', 'Tenant', 'Enrolment']);
  const client = connectPlain(Number(address.split(':').at(-1)), '127.0.0.1');
  const observed = { composite: { object: toyComposite() } };
  const { requirements } = await client.call({ capabilities: [1, 2], observed });
  expect(requirements.get('platform')).toMatchObject({ kind: 'EnvironmentConfig', match: { name: 'aerodrome' } });
}, 30_000);
