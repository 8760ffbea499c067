import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a program of the machine to its end and returns what it printed; an error has what it complained of. */
export async function run(program: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
    throw new Error(`cannot run ${program} ${args.join(' ')}: ${stderr?.trim() || message}`);
  }
}
