/** An API server said no, in a way that is not an answer to act on. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status. */
  readonly status: number;
  /** The machine's word for it, such as `Forbidden`. */
  readonly reason: string;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfter: number | undefined;

  constructor(what: string, status: number, said: Said, retryAfter?: number) {
    super(`cannot ${what}: ${status} ${said.message}`);
    this.status = status;
    this.reason = said.reason;
    this.retryAfter = retryAfter;
  }
}

/** An answer exceeded what a client takes. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Nothing was heard for longer than an API server is ever silent. */
export class SilenceError extends Error {
  override readonly name = 'SilenceError';
}

interface Said {
  readonly reason: string;
  readonly message: string;
}

/** What a `Status` object says; the beginning of the text where it is none, as of a proxy in between. */
export function statusOf(body: string): Said {
  try {
    const { reason, message } = JSON.parse(body) as Partial<Said>;
    return { reason: reason ?? '', message: message ?? body.slice(0, 200) };
  } catch {
    return { reason: '', message: body.slice(0, 200) };
  }
}

/** The words of whatever was thrown. */
export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
