import { NotJson } from './fault.ts';
import { bytesTag } from './fields.ts';
import type { ReverseWriter } from './writer.ts';

const KEY = bytesTag(1);
const VALUE = bytesTag(2);

/** A nested message. Inside `write`, as everywhere with this writer, the last field is written first. */
export function writeNested(writer: ReverseWriter, tag: number, write: () => void): void {
  const before = writer.written;
  write();
  writer.enclose(tag, before);
}

/** A string field. Without a value nothing is written; an empty string is, so that optional fields keep presence. */
export function writeText(writer: ReverseWriter, tag: number, text: string | undefined): void {
  if (text === undefined) return;
  if (typeof text !== 'string') throw new NotJson();
  writer.string(tag, text);
}

/** A bytes field, or a message that is encoded already. */
export function writeBytes(writer: ReverseWriter, tag: number, bytes: Uint8Array | undefined): void {
  if (bytes === undefined) return;
  writer.raw(bytes);
  writer.varint(bytes.length);
  writer.byte(tag);
}

/** An enum field; 0, the default, is not written. */
export function writeEnum(writer: ReverseWriter, tag: number, value: number): void {
  if (value === 0) return;
  writer.varint(value);
  writer.byte(tag);
}

/** A map field with messages as values, in the order of `entries`. */
export function writeMap<T>(
  writer: ReverseWriter,
  tag: number,
  entries: Iterable<readonly [string, T]>,
  writeValue: (value: T, key: string) => void,
): void {
  for (const [key, value] of [...entries].reverse()) {
    writeNested(writer, tag, () => {
      writeNested(writer, VALUE, () => writeValue(value, key));
      writeText(writer, KEY, key);
    });
  }
}

/** A map field with bytes as values. */
export function writeBytesMap(
  writer: ReverseWriter,
  tag: number,
  entries: Iterable<readonly [string, Uint8Array]>,
): void {
  writeMap(writer, tag, entries, (bytes) => writer.raw(bytes));
}

/** A map field with strings as values. */
export function writeTextMap(writer: ReverseWriter, tag: number, entries: Iterable<readonly [string, string]>): void {
  for (const [key, value] of [...entries].reverse()) {
    writeNested(writer, tag, () => {
      writeText(writer, VALUE, value);
      writeText(writer, KEY, key);
    });
  }
}
