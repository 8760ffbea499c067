/** It did not happen, and may if tried again. */
export class TransientError extends Error {
  /** Milliseconds that the external system asked to wait. */
  readonly retryAfter: number | undefined;
  constructor(message: string, options: ErrorOptions & { readonly retryAfter?: number } = {}) {
    super(message, options);
    this.name = 'TransientError';
    this.retryAfter = options.retryAfter;
  }
}

/** It did not happen, and trying again changes nothing until somebody changes something. */
export class TerminalError extends Error {
  override readonly name = 'TerminalError';
}

/** It may have happened: the request left and no answer came. What is not one of the other two is this. */
export class UnknownOutcomeError extends Error {
  override readonly name = 'UnknownOutcomeError';
}

/** Is it certain that the call which threw this changed nothing? */
export const changedNothing = (error: unknown): boolean =>
  error instanceof TransientError || error instanceof TerminalError;

/** The words of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
