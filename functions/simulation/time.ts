/** The moment the simulation starts: a fixed one, so that the same world always gives the same bytes. */
const start = Date.UTC(2026, 0, 1);

/** How long a round of the operators takes, in milliseconds: a cluster needs about a quarter of an hour. */
const roundLength = 60_000;

/** The moment of a round, as Kubernetes writes it: `2026-01-01T00:03:00Z`. */
export function timeOf(round: number): string {
  return new Date(Math.round(start + round * roundLength)).toISOString().replace('.000Z', 'Z');
}

/** The round of a moment of the real world, in milliseconds since 1970: not a whole number, and that of a whole second. */
export function roundOf(moment: number): number {
  return (Math.floor(moment / 1000) * 1000 - start) / roundLength;
}

/** The moment a number of days after a round. */
export function daysAfter(round: number, days: number): string {
  return timeOf(round + (days * 86_400_000) / roundLength);
}
