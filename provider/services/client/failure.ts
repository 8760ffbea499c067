import type { Failure, Incomplete, Result } from '../../http/index.ts';
import { TerminalError, TransientError, UnknownOutcomeError } from '../../runtime/index.ts';

/** Statuses of a refusal that another attempt, later, may not meet: rights, conflicts, locks, and what is too early. */
const PASSING: ReadonlySet<number> = new Set([401, 403, 404, 409, 412, 423, 424, 425]);

/** What to throw for a call that did not do what was asked; `hint` is added to what the API says. */
export function errorOf(result: Failure | Incomplete | Exclude<Result, Failure>, hint = ''): Error {
  switch (result.kind) {
    case 'throttled':
      return new TransientError(result.message, { retryAfter: result.retryAfter });
    case 'unavailable':
    case 'unreadable':
    case 'incomplete':
    case 'absent':
      return new TransientError(result.message + hint);
    case 'refused': {
      const message = result.message + hint;
      if (!PASSING.has(result.status)) return new TerminalError(message);
      return new TransientError(
        message,
        result.retryAfter === undefined ? {} : { retryAfter: sane(result.retryAfter) },
      );
    }
    case 'unknown-outcome':
      return new UnknownOutcomeError(result.message);
    default:
      return new UnknownOutcomeError(`the answer is "${result.kind}", which was not asked for`);
  }
}

/** Neither a loop nor a day: a server whose clock is wrong says either. */
const sane = (ms: number): number => Math.min(3_600_000, Math.max(1_000, ms));

/** The words of whatever a caller that gave up gave as its reason. */
export const gaveUp = (signal: AbortSignal): Error =>
  new TransientError(signal.reason instanceof Error ? signal.reason.message : 'given up before its turn');
