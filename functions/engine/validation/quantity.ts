const shape = /^([0-9]+)(?:\.([0-9]{1,9}))?(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E)?$/;

/** Nano-units a suffix stands for (https://kubernetes.io, "Quantity"). */
const nanos: Readonly<Record<string, bigint>> = {
  n: 1n,
  u: 10n ** 3n,
  m: 10n ** 6n,
  '': 10n ** 9n,
  k: 10n ** 12n,
  M: 10n ** 15n,
  G: 10n ** 18n,
  T: 10n ** 21n,
  P: 10n ** 24n,
  E: 10n ** 27n,
  Ki: 2n ** 10n * 10n ** 9n,
  Mi: 2n ** 20n * 10n ** 9n,
  Gi: 2n ** 30n * 10n ** 9n,
  Ti: 2n ** 40n * 10n ** 9n,
  Pi: 2n ** 50n * 10n ** 9n,
  Ei: 2n ** 60n * 10n ** 9n,
};

/** A Kubernetes quantity as CEL rules see it, in nano-units. */
export class Quantity {
  readonly nanos: bigint;

  constructor(value: bigint) {
    this.nanos = value;
  }
}

/** Reads `16Gi` or `500m`; undefined if that is no quantity. Signs and exponents are not read. */
export function parseQuantity(text: string): Quantity | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [, whole = '0', fraction = '', suffix = ''] = match;
  const unit = nanos[suffix];
  if (unit === undefined) return undefined;
  return new Quantity(BigInt(whole) * unit + (BigInt(fraction.padEnd(9, '0')) * unit) / 10n ** 9n);
}
