import { NotJson } from './fault.ts';
import { deepest, isPlain } from './plain.ts';
import { BOOL, LIST, LIST_VALUES, NULL, NUMBER, STRING, STRUCT } from './struct-tags.ts';
import type { ReverseWriter } from './writer.ts';

/**
 * Writes a plain object as google.protobuf.Struct, fields in the object's order. Fields that are undefined are left
 * out. Throws NotJson, without saying where, for whatever JSON cannot carry or is nested more than 1,000 levels deep.
 */
export function writeStruct(writer: ReverseWriter, object: object, levels: number = deepest): void {
  if (levels === 0 || !isPlain(object)) throw new NotJson();
  const keys = Object.keys(object);
  const values: readonly unknown[] = Object.values(object);
  for (let at = keys.length - 1; at >= 0; at--) {
    const value = values[at];
    if (value === undefined) continue;
    const before = writer.written;
    writeValue(writer, value, levels);
    writer.structEntry(keys[at] as string, before);
  }
}

function writeList(writer: ReverseWriter, list: readonly unknown[], levels: number): void {
  if (levels === 0) throw new NotJson();
  for (let at = list.length - 1; at >= 0; at--) {
    const before = writer.written;
    writeValue(writer, list[at], levels);
    writer.enclose(LIST_VALUES, before);
  }
}

function writeValue(writer: ReverseWriter, value: unknown, levels: number): void {
  switch (typeof value) {
    case 'string':
      writer.string(STRING, value);
      return;
    case 'number':
      if (!Number.isFinite(value)) throw new NotJson();
      writer.double(value);
      writer.byte(NUMBER);
      return;
    case 'boolean':
      writer.byte(value ? 1 : 0);
      writer.byte(BOOL);
      return;
    case 'object': {
      if (value === null) {
        writer.byte(0);
        writer.byte(NULL);
        return;
      }
      const before = writer.written;
      if (Array.isArray(value)) {
        writeList(writer, value, levels - 1);
        writer.enclose(LIST, before);
      } else {
        writeStruct(writer, value, levels - 1);
        writer.enclose(STRUCT, before);
      }
      return;
    }
    default:
      throw new NotJson();
  }
}
