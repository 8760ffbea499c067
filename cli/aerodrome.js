#!/usr/bin/env node
// Plain JavaScript that every Node since 18 understands: it only makes sure that Node 24 runs the rest.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
if (major >= 24) {
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
} else {
  const newer = ['../node_modules/.bin/node', '../../.bin/node']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  // The variable keeps a folder with an old `node` in it from starting itself for ever.
  if (newer === undefined || process.env.AERODROME_NODE !== undefined) {
    console.error(
      `aerodrome: needs Node 24 or newer, this is ${process.version}; "npm ci" in the project brings it along`,
    );
    process.exitCode = 3;
  } else {
    const child = spawn(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, AERODROME_NODE: newer },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      console.error(`aerodrome: cannot start ${newer}: ${error.message}`);
      process.exitCode = 3;
    });
    child.on('exit', (status, signal) => {
      process.exitCode = status ?? 128 + (constants.signals[signal] ?? 0);
    });
  }
}
