import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { hubFolder } from './folder.ts';
import { startHub } from './hub.ts';
import type { Flavour } from './installation.ts';
import { type HubState, type Step, writeState } from './state.ts';

/**
 * The process behind `aerodrome hub up`: everything of a hub is its child and ends with it. It says in `state.json` of its
 * folder how far it is, in its log what went wrong, and ends in order at SIGTERM.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    subnet: { type: 'string' },
    flavour: { type: 'string' },
    core: { type: 'string' },
  },
});
const folder = hubFolder(values.folder ?? '');
const flags = process.argv.slice(2).filter((flag) => !flag.startsWith('--folder='));

let phase: HubState['phase'] = 'starting';
const steps: Step[] = [];
let current: { readonly name: string; readonly since: number } | undefined;
let progress: string | undefined;

let written: Promise<void> = Promise.resolve();

/** One after the other: two at once would take each other's file away. A disk that is full ends no hub. */
function write(rest: Partial<HubState> = {}): Promise<void> {
  const step = current === undefined ? {} : { step: current.name };
  const far = progress === undefined ? {} : { progress };
  const state: HubState = { pid: process.pid, flags, phase, steps: [...steps], ...step, ...far, ...rest };
  written = written
    .then(() => writeState(folder.root, state))
    .catch((error: Error) => onTrouble(`cannot write state: ${error.message}`));
  return written;
}

async function begin(name: string | undefined): Promise<void> {
  const now = performance.now();
  if (current) steps.push({ name: current.name, seconds: (now - current.since) / 1000 });
  current = name === undefined ? undefined : { name, since: now };
  progress = undefined;
  await write();
}

const onTrouble = (message: string): void => console.error(`${new Date().toISOString()} ${message}`);

async function main(): Promise<void> {
  const asked = new Promise<'asked to end'>((resolve) => {
    process.once('SIGTERM', () => resolve('asked to end'));
    process.once('SIGINT', () => resolve('asked to end'));
  });
  const hub = startHub({
    folder,
    subnet: values.subnet ?? '',
    flavour: values.flavour as Flavour,
    ...(values.core !== undefined && { core: values.core }),
    onStep: (name) => void begin(name),
    onProgress: (text) => {
      progress = text;
      void write();
    },
    onTrouble,
  });
  try {
    // Whoever has changed their mind does not wait for the rest of it.
    if ((await Promise.race([hub.ready, asked])) !== 'asked to end') {
      phase = 'ready';
      await begin(undefined);
      await asked;
    }
    phase = 'stopping';
    await write();
  } finally {
    await hub.stop();
  }
  await rm(`${folder.root}/state.json`, { force: true });
}

try {
  await main();
  process.exit(0);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  onTrouble(reason);
  phase = 'failed';
  await write({ reason });
  process.exit(1);
}
