/** Something that is wrong with what a user gave us, and where. */
export interface Problem {
  /** The file as the user named it. */
  readonly file?: string;
  /** Line of the file, from 1. */
  readonly line?: number;
  /** The claim as messages name it: `Cluster/payments`. */
  readonly claim?: string;
  /** Line the claim's document starts on, from 1; not told, since the claim is. */
  readonly from?: number;
  /** Field path in the claim, or in the Platform document. */
  readonly path?: string;
  readonly message: string;
}

/** A problem on one line: `in.yaml: Cluster/payments: spec.tier: what is wrong`. */
export function problemText({ file, line, claim, path, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, claim, path, message].filter((text) => text !== undefined && text !== '').join(': ');
}

/** Something the user gave us is wrong: told one line each, without a stack trace. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly (Problem | string)[]) {
    const told = problems.map((problem) => (typeof problem === 'string' ? { message: problem } : problem));
    super(told.map(problemText).join('\n'));
    this.problems = told;
  }

  get lines(): readonly string[] {
    return this.problems.map(problemText);
  }
}

/** The reason an error gives, on one line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim();
}
