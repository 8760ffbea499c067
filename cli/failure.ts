/** Something the user gave us is wrong: exit status 1, one line each on stderr, no stack trace. */
export class InputError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** The command line itself is wrong: exit status 2. */
export class UsageError extends Error {}

/** What the process says to its caller. */
export const exitStatus = { ok: 0, input: 1, usage: 2, internal: 3 } as const;

/** The reason an error gives, on one line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim();
}

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
