import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './stage.ts';

/** An earlier state of this repository, checked out and ready to be run. */
export interface Previous {
  readonly checkout: string;
  readonly commit: string;
  readonly remove: () => Promise<void>;
}

/** What the packages are made of. */
const SHIPPED = ['functions', 'provider', 'package', 'crossplane.yaml', ':!*.test.ts'];
/** Without a release to go by, so many changes of what ships lie between two builds. */
const CHANGES = 8;

/**
 * The build before this one: the commit that `AERODROME_PREVIOUS` names, else the last release, else some changes ago. Throws
 * where the history is not there.
 */
export async function previousBuild(): Promise<Previous> {
  const commit = process.env['AERODROME_PREVIOUS'] ?? (await lastRelease()) ?? (await someChangesAgo());
  const checkout = await mkdtemp(join(tmpdir(), 'aerodrome-previous-'));
  const remove = () => rm(checkout, { recursive: true, force: true });
  try {
    await run('git', 'clone', '--quiet', '--shared', '--no-checkout', root, checkout);
    await run('git', '-C', checkout, 'checkout', '--quiet', '--detach', commit);
    await takeModules(checkout);
    return { checkout, commit: (await run('git', '-C', checkout, 'log', '-1', '--format=%h %s')).trim(), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

const lastRelease = async (): Promise<string | undefined> => {
  const tags = await run('git', '-C', root, 'tag', '--merged', 'HEAD~1', '--sort=-creatordate', '--list', 'v*');
  return tags.split('\n')[0] || undefined;
};

async function someChangesAgo(): Promise<string> {
  const log = await run('git', '-C', root, 'log', `-${CHANGES}`, '--format=%H', '--', ...SHIPPED);
  return `${log.trim().split('\n').at(-1)}~1`;
}

/** Gives it the modules of this checkout; where its lock file wants others of what ships, its build says so. */
async function takeModules(checkout: string): Promise<void> {
  const modules = [join(root, 'node_modules'), join(checkout, 'node_modules')];
  // Links cost nothing, where both are on one disk.
  await run('cp', '--archive', '--link', ...modules).catch(() => run('cp', '--archive', '--force', ...modules));
}

const run = async (command: string, ...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)(command, args, { maxBuffer: 64 * 1024 * 1024 })).stdout;
