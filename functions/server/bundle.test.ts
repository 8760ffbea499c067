import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import manifest from '../../package.json' with { type: 'json' };
import { cleanUp } from './testing/clean-up.ts';
import { connectPlain } from './testing/connect.ts';
import { toyComposite } from './testing/toy-kind.ts';

const run = promisify(execFile);

test('what `npm run build` makes is one file that serves without node_modules', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  cleanUp(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'main.js');
  // The script as it stands, with another target: the folder has no node_modules above it.
  const script = manifest.scripts.build.replace('dist/function/main.js', file);
  await run('sh', ['-c', `PATH="$PWD/node_modules/.bin:$PATH" ${script}`]);

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
