import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What is built: every byte of a package follows from this and from the files. */
export interface Release {
  /** As tags have it: `v0.1.0`. */
  readonly version: string;
  /** The commit; with `-dirty` behind it where files differ from it. */
  readonly revision: string;
  /** When it was committed, as ISO 8601; `SOURCE_DATE_EPOCH` wins. */
  readonly created: string;
}

/** What is checked out at `root`. Errors begin with "cannot tell". */
export function release(root: string): Release {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  const { SOURCE_DATE_EPOCH } = process.env;
  const seconds = Number(SOURCE_DATE_EPOCH ?? git(root, 'log', '-1', '--format=%ct'));
  if (!Number.isSafeInteger(seconds))
    throw new Error(`cannot tell the time of the build: SOURCE_DATE_EPOCH is no number`);
  return {
    version: `v${version}`,
    revision: git(root, 'describe', '--always', '--abbrev=40', '--exclude=*', '--dirty').trim(),
    created: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
  };
}

function git(root: string, ...args: readonly string[]): string {
  try {
    return execFileSync('git', ['--no-optional-locks', ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`cannot tell which commit this is, build from a clone: ${reason}`);
  }
}
