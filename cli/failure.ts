import { reasonOf } from '../functions/render/problem.ts';

// From its own file and not the room's index, which loads every kind: `--help` needs none.
export { InputError, reasonOf } from '../functions/render/problem.ts';

/** The command line itself is wrong: exit status 2. */
export class UsageError extends Error {}

/** What the process says to its caller. */
export const exitStatus = { ok: 0, input: 1, usage: 2, internal: 3 } as const;

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'the file system is read-only',
  EISDIR: 'is a folder',
  ENOTDIR: 'part of the path is no folder',
  EEXIST: 'part of the path is no folder',
  ENOSPC: 'no space left',
  EAGAIN: 'nothing to read',
};

/** What the operating system says against a file, in words. */
export function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return systemReasons[code] ?? (code === '' ? reasonOf(error) : code);
}
