import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../tools/whole-file.ts';

/** What a hub says of itself in its folder, for whoever asks from another process. */
export interface HubState {
  /** Of the process that runs everything. */
  readonly pid: number;
  /** What it was started with, as flags of `hub up`. */
  readonly flags?: readonly string[];
  readonly phase: 'starting' | 'ready' | 'failed' | 'stopping';
  /** What has been done so far, and how long it took. */
  readonly steps: readonly Step[];
  /** What is being done now. */
  readonly step?: string;
  /** How far that is, in words. */
  readonly progress?: string;
  /** Why it failed. */
  readonly reason?: string;
}

export interface Step {
  readonly name: string;
  readonly seconds: number;
}

const file = (folder: string): string => join(folder, 'state.json');

/** All of it or nothing of it can be read at any time. */
export async function writeState(folder: string, state: HubState): Promise<void> {
  await writeWhole(file(folder), JSON.stringify(state));
}

/** Undefined where no hub runs from this folder: none was started, or it ended without a word. */
export async function readState(folder: string): Promise<HubState | undefined> {
  const text = await readFile(file(folder), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const state = JSON.parse(text) as HubState;
  // Its number may be somebody else's by now.
  const command = await readFile(`/proc/${state.pid}/cmdline`, 'utf8').catch(() => '');
  return state.phase === 'failed' || command.includes(folder) ? state : undefined;
}
