import { parseQuantity } from '../platform/index.ts';

/** Amounts by key of `quota.hard`, in the smallest unit of each: thousandths of a core, bytes, objects. */
export type Amounts = ReadonlyMap<string, bigint>;

/** Keys that are bytes; `cpu` is in thousandths, everything else counts objects. */
const bytes: ReadonlySet<string> = new Set(['memory', 'storage', 'ephemeralStorage']);
const suffixes = [
  ['Ti', 1n << 40n],
  ['Gi', 1n << 30n],
  ['Mi', 1n << 20n],
  ['Ki', 1n << 10n],
] as const;

/** Reads amounts as a tenant writes them, `{cpu: '16', memory: 64Gi, pods: '50'}`, sorted by key. */
export function amountsOf(written: Readonly<Record<string, string>>): Amounts {
  const keys = Object.keys(written).sort();
  return new Map(keys.map((key) => [key, amountOf(key, written[key] ?? '0')]));
}

/** One amount in its smallest unit. Schemas let no other text through. */
export function amountOf(key: string, text: string): bigint {
  const thousandths = parseQuantity(text);
  if (thousandths === undefined)
    throw new Error(`cannot read amount of ${key}: ${JSON.stringify(text)} is no quantity`);
  return key === 'cpu' ? thousandths : thousandths / 1000n;
}

/** Text of an amount: whole cores or thousandths, bytes with the largest suffix that keeps them whole (and in nine digits, as the schema has it), or a number. */
export function textOf(key: string, amount: bigint): string {
  if (key === 'cpu') return amount % 1000n === 0n ? `${amount / 1000n}` : `${amount}m`;
  const isShort = ([, factor]: (typeof suffixes)[number]) => amount % factor === 0n && amount / factor < 10n ** 9n;
  const suffix = bytes.has(key) && amount > 0n ? suffixes.find(isShort) : undefined;
  return suffix ? `${amount / suffix[1]}${suffix[0]}` : `${amount}`;
}

/** Amounts as text, by key. */
export function textsOf(amounts: Amounts): Readonly<Record<string, string>> {
  return Object.fromEntries([...amounts].map(([key, amount]) => [key, textOf(key, amount)]));
}

/** Amounts for people: bytes that no suffix keeps whole in whole Mi, rounded down. */
export function shownOf(amounts: Amounts): Readonly<Record<string, string>> {
  const mebi = 1n << 20n;
  const shown = ([key, amount]: readonly [string, bigint]) =>
    [key, textOf(key, bytes.has(key) && amount > mebi ? amount - (amount % mebi) : amount)] as const;
  return Object.fromEntries([...amounts].map(shown));
}

/** What several amounts of one key come to. */
export function sumOf(all: readonly Amounts[], key: string): bigint {
  return all.reduce((sum, amounts) => sum + (amounts.get(key) ?? 0n), 0n);
}
