import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ailments, type Flavour, type HubState, hubFolder, obstacles, readState } from '../../hub/index.ts';
import { InputError } from '../failure.ts';
import { pad } from '../output/table.ts';
import type { Output } from '../process.ts';

/** What every `hub` command is told. */
export interface HubFlags {
  readonly folder?: string;
}

export interface UpFlags extends HubFlags {
  readonly subnet: string;
  readonly flavour: Flavour;
  readonly core?: string;
}

/** Starts a hub, or finds the one that runs, and says how to use it. */
export async function up(flags: UpFlags, output: Output): Promise<void> {
  const folder = folderOf(flags);
  const running = await readState(folder);
  if (running?.phase === 'ready') {
    const runs =
      running.flags === undefined ? '' : `, with ${running.flags.join(' ')}; others take effect after \`hub down\``;
    output.write(`The hub is up already${runs}.\n${whatToTry(folder)}`);
    return;
  }
  if (running === undefined || running.phase === 'failed') {
    const reasons = await obstacles();
    if (reasons.length > 0) throw new InputError(reasons.map((reason) => `aerodrome: cannot start a hub: ${reason}`));
    await startDaemon(folder, flags);
  }
  const started = performance.now();
  await follow(folder, output);
  const seconds = Math.round((performance.now() - started) / 1000);
  output.write(`\nThe hub is up after ${seconds} s. Its state is in ${folder}\n${whatToTry(folder)}`);
}

/** Says what runs, and what of it is not well. */
export async function status(flags: HubFlags, output: Output): Promise<void> {
  const folder = folderOf(flags);
  const state = await readState(folder);
  if (state === undefined) {
    output.write(`There is no hub in ${folder}: \`aerodrome hub up\` starts one.\n`);
    return;
  }
  const { phase, step, progress, reason } = state;
  output.write(`${[phase, step, progress, reason].filter((one) => one !== undefined).join(': ')}\n`);
  if (phase !== 'ready') return;
  const lines = await ailments(hubFolder(folder));
  output.write(lines.length === 0 ? whatToTry(folder) : `${lines.join('\n')}\n`);
}

/** Prints the last lines of a program or pod, or the names of all that have any. */
export async function logs(name: string | undefined, flags: HubFlags, output: Output): Promise<void> {
  const root = hubFolder(folderOf(flags)).logs;
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).slice(0, -'.log'.length))
    .sort();
  if (name === undefined) {
    output.write(files.length === 0 ? 'Nothing has run yet.\n' : `${files.join('\n')}\n`);
    return;
  }
  const found = files.filter((file) => file.includes(name));
  if (found.length === 0) throw new InputError([`aerodrome: no log has "${name}" in its name: ${files.join(', ')}`]);
  for (const file of found) {
    const text = await readFile(join(root, `${file}.log`), 'utf8');
    if (found.length > 1) output.write(`==> ${file} <==\n`);
    output.write(`${text.trimEnd().split('\n').slice(-LINES).join('\n')}\n`);
  }
}

/** Stops a hub; with `purge`, its folder goes, and with it everything that was in it. */
export async function down(flags: HubFlags & { readonly purge?: boolean }, output: Output): Promise<void> {
  const folder = folderOf(flags);
  const state = await readState(folder);
  if (state && state.phase !== 'failed') {
    process.kill(state.pid, 'SIGTERM');
    while ((await readState(folder)) !== undefined) await setTimeout(POLL);
  }
  if (flags.purge) await rm(folder, { recursive: true, force: true });
  output.write(flags.purge ? 'The hub is gone.\n' : `The hub is down. What it holds is kept in ${folder}\n`);
}

const LINES = 50;
const POLL = 200;

function folderOf({ folder }: HubFlags): string {
  const state = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  return resolve(folder ?? join(state, 'aerodrome', 'hub'));
}

async function startDaemon(folder: string, { subnet, flavour, core }: UpFlags): Promise<void> {
  await mkdir(hubFolder(folder).logs, { recursive: true, mode: 0o700 });
  await rm(join(folder, 'state.json'), { force: true });
  const log = openSync(join(hubFolder(folder).logs, 'hub.log'), 'a');
  const daemon = fileURLToPath(new URL('../../hub/daemon.ts', import.meta.url));
  const args = [daemon, `--folder=${folder}`, `--subnet=${subnet}`, `--flavour=${flavour}`];
  if (core !== undefined) args.push(`--core=${core}`);
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', log, log] });
  child.unref();
  closeSync(log);
  for (let waited = 0; (await readState(folder)) === undefined; waited += POLL) {
    if (child.exitCode !== null || waited > 30_000) {
      throw new InputError([`aerodrome: cannot start a hub: see ${hubFolder(folder).logs}/hub.log`]);
    }
    await setTimeout(POLL);
  }
}

/** Prints each step once it is done, until the hub is ready. */
async function follow(folder: string, output: Output): Promise<void> {
  let printed = 0;
  let told: string | undefined;
  for (;;) {
    const state: HubState | undefined = await readState(folder);
    for (const { name, seconds } of (state?.steps ?? []).slice(printed)) {
      output.write(`  ${pad(name, 24)}${seconds.toFixed(1).padStart(7)} s\n`);
      printed += 1;
    }
    if (state?.progress !== undefined && state.progress !== told) output.write(`  ${state.progress}\n`);
    told = state?.progress;
    if (state?.phase === 'ready') return;
    if (state === undefined || state.phase === 'failed' || state.phase === 'stopping') {
      throw new InputError([`aerodrome: cannot start a hub: ${state?.reason ?? 'it ended without a word'}`]);
    }
    await setTimeout(POLL);
  }
}

const whatToTry = (folder: string): string => `
  export KUBECONFIG=${hubFolder(folder).kubeconfig}
  kubectl get pkg
  kubectl apply -f examples/cluster/minimal.yaml
`;
