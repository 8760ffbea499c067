import { expect } from '@jest/globals';
import { command, type Ran, type Setting } from './aerodrome.ts';

/** What a command line must say: `stdout` and `stderr` are the whole text, or what it must match; nothing where left out. */
export interface Said {
  readonly status?: number;
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
}

/** A command line that runs in this process. */
export interface Case extends Said, Pick<Setting, 'files'> {
  readonly why: string;
  readonly args: readonly string[];
  /** Content of `in.yaml`. */
  readonly input?: string;
}

/** Runs a case and judges it. */
export async function expectRun({ args, input, files = {}, ...said }: Case): Promise<void> {
  expectSaid(await command(args, { files: input === undefined ? files : { ...files, 'in.yaml': input } }), said);
}

/** Judges what a command did. */
export function expectSaid(ran: Ran, { status = 0, stdout = '', stderr = '' }: Said): void {
  const match = (text: string, want: string | RegExp) =>
    typeof want === 'string' ? expect(text).toBe(want) : expect(text).toMatch(want);
  match(ran.stderr, stderr);
  match(ran.stdout, stdout);
  expect(ran.status).toBe(status);
}
