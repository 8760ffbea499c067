import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Flavour } from '../../../hub/index.ts';
import { openStage, root, type Stage } from './stage.ts';

/** A hub that was started for a proof, and ends with it. */
export interface OwnHub {
  readonly path: string;
  readonly stage: Stage;
  /** What its start printed. */
  readonly printed: string;
  /** Stops it and starts it again, with other flags where they are given. */
  readonly restart: (...flags: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How a hub of one's own is not as usual. */
export interface OwnHubOptions {
  /** Flags of `hub up` besides. */
  readonly flags?: readonly string[];
  /** Folder of the repository whose hub it is, with the packages of that; default: this one. */
  readonly checkout?: string;
  /** Called with the hub's folder before it is started. */
  readonly prepare?: (path: string) => Promise<void>;
}

const SUBNET = '10.97.53';

/** Starts a hub of `flavour` in a folder of its own. */
export async function startOwnHub(flavour: Flavour, options: OwnHubOptions = {}): Promise<OwnHub> {
  const { flags = [], checkout = root, prepare } = options;
  const path = await mkdtemp(join(tmpdir(), 'aerodrome-hub-'));
  const hub = async (...args: readonly string[]): Promise<string> => {
    const own = ['cli/aerodrome.js', 'hub', ...args, '--folder', path];
    return (await promisify(execFile)(process.execPath, own, { cwd: checkout })).stdout;
  };
  const up = (...more: readonly string[]) => hub('up', '--subnet', SUBNET, '--flavour', flavour, ...more);
  try {
    await prepare?.(path);
    const printed = await up(...flags);
    const stage = await openStage(path, flavour, `${SUBNET}.1`);
    return {
      path,
      stage,
      printed,
      restart: async (...more) => {
        await hub('down');
        await up(...more);
      },
      stop: async () => {
        await stage.close();
        await hub('down', '--purge');
      },
    };
  } catch (error) {
    await hub('down', '--purge').catch(() => undefined);
    await rm(path, { recursive: true, force: true });
    throw error;
  }
}
