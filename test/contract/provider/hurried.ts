/** Names the variable that says when time began to hurry, in milliseconds since the epoch. */
export const BEGINNING = 'HURRIED_SINCE';

/** How many times as fast as it should. */
const PACE = 10;

const { now } = Date;
const { setTimeout: after } = globalThis;

/** A clock that hurries since `beginning`. */
export const hurried = (beginning: number) => ({
  beginning,
  now: () => beginning + (now() - beginning) * PACE,
  /** Milliseconds that `ms` of it really take. */
  real: (ms: number) => ms / PACE,
  after: (ms: number, then: () => void) => {
    const timer = after(then, ms / PACE);
    return () => clearTimeout(timer);
  },
});
