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
