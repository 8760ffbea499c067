const factors: Readonly<Record<string, bigint>> = {
  Ki: 1n << 10n,
  Mi: 1n << 20n,
  Gi: 1n << 30n,
  Ti: 1n << 40n,
  Pi: 1n << 50n,
  Ei: 1n << 60n,
  k: 10n ** 3n,
  M: 10n ** 6n,
  G: 10n ** 9n,
  T: 10n ** 12n,
  P: 10n ** 15n,
  E: 10n ** 18n,
};
const binary = ['Ei', 'Pi', 'Ti', 'Gi', 'Mi', 'Ki'];

/** A Kubernetes quantity ("16Gi", "500m", "1.5") in thousandths, rounded up as Kubernetes does; undefined if it is none. */
export function parseQuantity(text: string): bigint | undefined {
  const match = /^(\d+)(?:\.(\d+))?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = '', suffix] = match;
  const unit = suffix === 'm' ? 1n : 1000n * (suffix ? (factors[suffix] ?? 1n) : 1n);
  const digits = BigInt(whole + fraction) * unit;
  if (fraction === '') return digits;
  const divisor = 10n ** BigInt(fraction.length);
  return (digits + divisor - 1n) / divisor;
}

/** Text of a quantity in thousandths: with the largest binary suffix that keeps it whole, or as a plain number. */
export function formatQuantity(thousandths: bigint, style: 'bytes' | 'count' = 'bytes'): string {
  if (thousandths % 1000n !== 0n) return `${thousandths}m`;
  const value = thousandths / 1000n;
  if (style === 'count' || value === 0n) return `${value}`;
  const suffix = binary.find((name) => value % (factors[name] ?? 1n) === 0n);
  return suffix === undefined ? `${value}` : `${value / (factors[suffix] ?? 1n)}${suffix}`;
}

/** Negative, zero or positive as the first quantity is smaller, equal or larger; what cannot be read counts as zero. */
export function compareQuantities(one: string, other: string): number {
  const difference = (parseQuantity(one) ?? 0n) - (parseQuantity(other) ?? 0n);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
