import { encoding } from './fault.ts';
import { LazyResource, type Ready, ResourceTag, readyNumbers } from './resource.ts';
import { writeStruct } from './struct-encode.ts';
import { writeBytesMap, writeEnum, writeNested } from './write-fields.ts';
import type { ReverseWriter } from './writer.ts';

/** A resource to put into a message. One that was decoded from another message goes in with the bytes it came with. */
export type ResourceInput =
  | LazyResource
  | {
      /** The Kubernetes object: plain data, where undefined fields are left out. */
      readonly object: object;
      /** Nobody writes to the object any more: its bytes may be kept with it. */
      readonly constant?: boolean;
      /** Default: Unspecified. */
      readonly ready?: Ready | undefined;
      /** Only of use on the composite resource. */
      readonly connectionDetails?: ReadonlyMap<string, Uint8Array> | undefined;
    };

/** Bytes of constant objects, as a field of Resource. */
const encoded = new WeakMap<object, Uint8Array>();

/** Writes the content of a Resource message; `where` names it in errors. Throws CodecError. */
export function writeResource(writer: ReverseWriter, resource: ResourceInput, where: string): void {
  if (resource instanceof LazyResource) {
    writer.raw(resource.bytes);
    return;
  }
  writeEnum(writer, ResourceTag.ready, readyNumbers.indexOf(resource.ready ?? 'Unspecified'));
  writeBytesMap(writer, ResourceTag.connectionDetails, resource.connectionDetails ?? []);
  const known = resource.constant ? encoded.get(resource.object) : undefined;
  if (known !== undefined) {
    writer.raw(known);
    return;
  }
  const before = writer.written;
  encoding(where, resource.object, () => {
    writeNested(writer, ResourceTag.object, () => writeStruct(writer, resource.object));
  });
  if (resource.constant) encoded.set(resource.object, writer.since(before));
}
