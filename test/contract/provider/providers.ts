import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../../package/image/bundle.ts';
import { BEGINNING } from './hurried.ts';

const MAIN = 'main.mjs';
const HURRIED_CLOCK = new URL('hurried-clock.ts', import.meta.url).href;

/** Processes of the provider as it ships, out of one bundle; they come and go. */
export class Providers {
  /** Everything that they said. */
  readonly said: string[] = [];
  readonly #folder: string;
  readonly #beginning: number | undefined;
  readonly #running = new Set<ChildProcess>();

  private constructor(folder: string, beginning: number | undefined) {
    this.#folder = folder;
    this.#beginning = beginning;
  }

  /** Bundles what is in `root`; time hurries for them since `beginning`, where that is given. */
  static async build(root: string, beginning: number | undefined): Promise<Providers> {
    const folder = mkdtempSync(join(tmpdir(), 'aerodrome-provider-'));
    writeFileSync(join(folder, MAIN), (await bundle(root, 'provider/main.ts')).code);
    return new Providers(folder, beginning);
  }

  /** One more. */
  start(flags: readonly string[]): ChildProcess {
    const preload = this.#beginning === undefined ? [] : ['--import', HURRIED_CLOCK];
    const child = spawn(process.execPath, [...preload, join(this.#folder, MAIN), ...flags], {
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        ...(this.#beginning !== undefined && { [BEGINNING]: String(this.#beginning) }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const hear = (chunk: Buffer): void => void this.said.push(chunk.toString());
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }

  get running(): readonly ChildProcess[] {
    return [...this.#running];
  }

  /** Ends each; resolves to their exit statuses. */
  stop(signal: NodeJS.Signals): Promise<readonly (number | null)[]> {
    return Promise.all(
      this.running.map(async (child) => {
        const exit = once(child, 'exit');
        child.kill(signal);
        return (await exit)[0] as number | null;
      }),
    );
  }

  async close(): Promise<void> {
    await this.stop('SIGTERM');
    rmSync(this.#folder, { recursive: true });
  }
}
