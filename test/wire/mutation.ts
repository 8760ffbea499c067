import fc from 'fast-check';

/** One thing done to a message on its way. Positions are fractions, so that they fit any message. */
export type Mutation =
  | { readonly kind: 'replace' | 'insert'; readonly at: number; readonly byte: number }
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'remove' | 'truncate'; readonly at: number };

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('replace' as const), at, byte: fc.nat({ max: 255 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat({ max: 7 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insert' as const), at, byte: fc.nat({ max: 255 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'truncate' as const), at }) },
);

/** A copy of `message` with the mutation done to it. */
export function mutate(message: Buffer, change: Mutation): Buffer {
  const position = Math.floor(change.at * message.length);
  const before = message.subarray(0, position);
  const after = message.subarray(position + 1);
  const byte = message[position] ?? 0;
  switch (change.kind) {
    case 'replace':
      return Buffer.concat([before, Buffer.from([change.byte]), after]);
    case 'flip':
      return Buffer.concat([before, Buffer.from([byte ^ (1 << change.bit)]), after]);
    case 'insert':
      return Buffer.concat([before, Buffer.from([change.byte, byte]), after]);
    case 'remove':
      return Buffer.concat([before, after]);
    case 'truncate':
      return Buffer.from(before);
  }
}
