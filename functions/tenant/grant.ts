import { type Amounts, sumOf } from './amounts.ts';

/** A namespace that a quota is granted to. */
export interface Party {
  readonly wanted: Amounts;
  /** What was applied for it; undefined while it does not exist. */
  readonly applied: Amounts | undefined;
  /** Whether it is only kept, because its removal is held. */
  readonly kept: boolean;
}

/**
 * What each namespace gets now, so that at no moment all together have more than there is, whatever is applied first:
 * who gets less goes first, and who gets more, or is new, follows once that has been applied. Undefined for a new
 * namespace that must wait. What is kept goes on as it was, as far as there is room.
 */
export function grant(hard: Amounts, parties: readonly Party[]): readonly (Amounts | undefined)[] {
  const full = new Set([...hard.keys()].filter((key) => !fits(hard, parties, key)));
  const granted = parties.map(({ wanted, applied }): Map<string, bigint> | undefined => {
    if (full.size > 0 && applied === undefined) return undefined;
    const amounts = [...wanted].map(([key, amount]) => {
      const before = applied?.get(key);
      return [key, full.has(key) && before !== undefined && before < amount ? before : amount] as const;
    });
    return new Map(amounts);
  });
  for (const [key, most] of hard) squeeze(key, most, parties, granted);
  return granted;
}

/** Whether everybody may have what they want at once: even while what they had has not been taken back. */
function fits(hard: Amounts, parties: readonly Party[], key: string): boolean {
  const highest = parties.reduce((sum, { wanted, applied }) => {
    const [next, before] = [wanted.get(key) ?? 0n, applied?.get(key) ?? 0n];
    return sum + (before > next ? before : next);
  }, 0n);
  return highest <= (hard.get(key) ?? 0n);
}

function squeeze(
  key: string,
  most: bigint,
  parties: readonly Party[],
  granted: readonly (Map<string, bigint> | undefined)[],
): void {
  const listed = granted.filter((_, index) => !parties[index]?.kept);
  let room =
    most -
    sumOf(
      listed.map((amounts) => amounts ?? new Map()),
      key,
    );
  granted.forEach((amounts, index) => {
    const amount = amounts?.get(key);
    if (!amounts || amount === undefined || !parties[index]?.kept) return;
    const given = room < 0n ? 0n : amount < room ? amount : room;
    amounts.set(key, given);
    room -= given;
  });
}
