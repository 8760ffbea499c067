import { KEY } from './struct-tags.ts';

/** Longest name, in characters, that is kept ready. */
const longest = 40;
/** 32-bit words that hold such a name with its tag and length, the last one overlapping its neighbour. */
const stride = Math.ceil((longest + 2) / 4);
const slots = 1 << 12;

/**
 * Field names as they go over the wire: tag, length and bytes. The same few hundred come in every object, and copying
 * words is cheaper than encoding characters. When the table is full it starts afresh.
 */
const known = new Map<string, number>();

/** The words of the names in the table, for ReverseWriter.structEntry. */
export const nameWords = new Int32Array(slots * stride);

/** Where the words of a field name begin, or -1 for a name that has to be encoded as any other string. */
export function findName(name: string): number {
  return known.get(name) ?? learn(name);
}

function learn(name: string): number {
  const bytes = Buffer.from(`  ${name}`);
  // A name of fewer than two characters does not fill a word; one that is not ASCII has more bytes than characters.
  if (name.length < 2 || name.length > longest || bytes.length !== name.length + 2) return -1;
  if (known.size === slots) known.clear();
  const start = known.size * stride;
  bytes[0] = KEY;
  bytes[1] = name.length;
  let word = start;
  for (let at = 0; at < bytes.length - 4; at += 4) nameWords[word++] = bytes.readInt32LE(at);
  nameWords[word] = bytes.readInt32LE(bytes.length - 4);
  known.set(name, start);
  return start;
}
