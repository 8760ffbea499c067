import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');

// So that every copy is the same commit, whoever makes it and whenever.
const someone = {
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};

/** Commits the working tree, as it is now, in `folder`: a clone that nobody edits meanwhile. */
export function commitTree(folder: string): void {
  const tracked = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of tracked.split('\0').filter((name) => name !== '')) {
    // One that is deleted and not committed yet is still listed.
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--no-verify', '--message=tree');
}

/** Clones `from` into `folder`, with the npm packages of this one. */
export function clone(from: string, folder: string): void {
  execFileSync('git', ['clone', '--quiet', from, folder], { stdio: 'inherit' });
  // Real folders at another place, with links to the same files where that is the same file system.
  const copy = (...how: readonly string[]) => execFileSync('cp', ['--archive', ...how, `${root}/node_modules`, folder]);
  try {
    copy('--link');
  } catch {
    copy('--force');
  }
}

/** Runs `npm run package` in a clone, and gives the hash of each file it built. */
export async function build(folder: string): Promise<string> {
  await promisify(execFile)(process.execPath, ['package/build.ts'], { cwd: folder });
  return readFileSync(join(folder, 'dist', 'SHA256SUMS'), 'utf8');
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
    cwd: folder,
    env: { ...process.env, ...someone },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
