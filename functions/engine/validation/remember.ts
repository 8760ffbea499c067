import { equal } from './equal.ts';

/** Composites whose last verdict is kept; each holds its spec twice, some ten kilobytes. */
const most = 2_000;

/** What was judged, and the verdict on it. */
interface Known<Judged, Verdict> {
  readonly judged: Judged;
  readonly verdict: Verdict;
}

/** Gives the verdict on what is judged, remembered for its uid. */
export type Remembered<Judged, Verdict> = (uid: string | undefined, judged: Judged, judge: () => Verdict) => Verdict;

/**
 * The last verdict on each of the composites asked for most recently, by uid: a composite is judged again and again, and
 * seldom differs. What is judged is compared value by value, so that the answer never depends on what was asked before.
 */
export function remember<Judged, Verdict>(): Remembered<Judged, Verdict> {
  const known = new Map<string, Known<Judged, Verdict>>();
  return (uid, judged, judge) => {
    if (uid === undefined) return judge();
    const last = known.get(uid);
    const verdict = last !== undefined && equal(last.judged, judged) ? last.verdict : freeze(judge());
    known.delete(uid);
    known.set(uid, { judged, verdict });
    if (known.size > most) known.delete(known.keys().next().value ?? '');
    return verdict;
  };
}

/** Shared from now on: writing to it would change later answers. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}
