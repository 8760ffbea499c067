import { isUtf8 } from 'node:buffer';
import { WireError } from './errors.ts';

/** Longest string, in bytes, that is looked up in the table; Kubernetes field names and enum values are shorter. */
const longest = 40;
/** 32-bit words that hold a string of that length, the last one overlapping its neighbour. */
const stride = longest / 4 + 1;
const slots = 1 << 14;

/**
 * Strings seen before, one a slot; a newcomer evicts what was there, so the table never grows. Field names repeat in
 * every object, and making a JavaScript string of bytes is the most expensive part of decoding.
 */
const table: string[] = new Array<string>(slots).fill('');
/** The bytes of each string in the table: comparing these is several times faster than comparing characters. */
const words = new Int32Array(slots * stride);

/**
 * The string in `bytes[start, end)`, `view` being a view on the same memory. The caller has checked the range.
 * Throws WireError where it is not UTF-8.
 */
export function readString(bytes: Buffer, view: DataView, start: number, end: number): string {
  const length = end - start;
  if (length > longest) return decode(bytes, start, end);
  const last = length < 4 ? shortWord(bytes, start, end) : view.getInt32(end - 4, true);
  let hash = Math.imul(last ^ length, 0x9e3779b1);
  for (let at = start; at < end - 4; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x85ebca6b);
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const known = table[slot] as string;
  if (known.length === length && matches(slot, view, start, end, last)) return known;
  const text = decode(bytes, start, end);
  // Only ASCII has as many bytes as characters; the rest would be mistaken for other strings of its length.
  if (text.length === length) remember(slot, text, view, start, end, last);
  return text;
}

function shortWord(bytes: Buffer, start: number, end: number): number {
  let word = 0;
  for (let at = start; at < end; at++) word = (word << 8) | (bytes[at] as number);
  return word;
}

function matches(slot: number, view: DataView, start: number, end: number, last: number): boolean {
  let word = slot * stride;
  if (words[word] !== last) return false;
  for (let at = start; at < end - 4; at += 4) {
    if (words[++word] !== view.getInt32(at, true)) return false;
  }
  return true;
}

function remember(slot: number, text: string, view: DataView, start: number, end: number, last: number): void {
  let word = slot * stride;
  table[slot] = text;
  words[word] = last;
  for (let at = start; at < end - 4; at += 4) words[++word] = view.getInt32(at, true);
}

function decode(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end);
  // Malformed input shows as U+FFFD; only then is it worth asking whether the sender wrote that character.
  if (text.includes('\ufffd') && !isUtf8(bytes.subarray(start, end))) throw new WireError('bad-utf8', start);
  return text;
}
