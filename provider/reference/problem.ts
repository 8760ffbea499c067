import { STATUS_CODES } from 'node:http';
import type { JsonObject } from './json.ts';

/** One thing that is wrong with a request. */
export interface Mistake {
  /** JSON pointer into the body, or the name of a parameter. */
  readonly pointer: string;
  readonly detail: string;
}

/** What a problem may say beyond its status and detail. */
export interface ProblemMore {
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly Mistake[];
  /** Machine-readable word, where the document has one. */
  readonly code?: string;
}

/** Why a request is not done (RFC 9457). Rules throw it; nothing the request did before stays. */
export class Problem extends Error {
  readonly status: number;
  readonly more: ProblemMore;

  constructor(status: number, detail: string, more: ProblemMore = {}) {
    super(detail);
    this.status = status;
    this.more = more;
  }
}

/** The body of a problem, before it is cut to what the document knows. */
export const problemBody = ({ status, message, more }: Problem): JsonObject => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail: message,
  ...(more.code !== undefined && { code: more.code }),
  ...(more.errors !== undefined && { errors: more.errors.map(({ pointer, detail }) => ({ pointer, detail })) }),
});
