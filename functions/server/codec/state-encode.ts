import { within } from './errors.ts';
import { bytesOf, eachField, joinSpans, readEntry, type Span, spanOf, takeSpan } from './fields.ts';
import type { JsonObject } from './json.ts';
import { isPlain } from './plain.ts';
import { LazyResource, ResourceTag } from './resource.ts';
import { type ResourceInput, writeResource } from './resource-encode.ts';
import { StateTag } from './state.ts';
import { writeMap, writeNested } from './write-fields.ts';
import type { ReverseWriter } from './writer.ts';

/** State to put into a message. */
export interface StateInput {
  /** Desired state of earlier steps (`request.desired.bytes`), kept except for what is replaced here. */
  readonly earlier?: Uint8Array | undefined;
  /**
   * The composite resource. If an earlier step desires one too, the two are merged: fields of objects one by one,
   * everything else (lists too) as given here; connection details by key; readiness as given here, if given.
   */
  readonly composite?: ResourceInput | undefined;
  /** Composed resources by name. One that an earlier step desires as well is replaced whole. */
  readonly resources?: Iterable<readonly [string, ResourceInput]> | undefined;
}

/** Writes the content of a State message; `where` names it in errors. Throws CodecError. */
export function writeState(writer: ReverseWriter, state: StateInput, where: string): void {
  const resources = [...(state.resources ?? [])];
  writeMap(writer, StateTag.resources, resources, (resource, name) => {
    writeResource(writer, resource, `${where}.resources[${name}]`);
  });
  const replaced = new Set(resources.map(([name]) => name));
  const earlier = within(
    () => `${where}.earlier`,
    () => splitState(state.earlier, replaced, state.composite !== undefined),
  );
  if (state.composite !== undefined) writeComposite(writer, state.composite, earlier.composite, `${where}.composite`);
  for (const range of earlier.kept.reverse()) writer.raw(range);
}

/** What stays of an earlier state when its composite and some of its resources are replaced. */
function splitState(bytes: Uint8Array | undefined, replaced: ReadonlySet<string>, takeComposite: boolean) {
  const kept: Uint8Array[] = [];
  let composite: Span | undefined;
  if (bytes === undefined) return { kept, composite };
  if (replaced.size === 0 && !takeComposite) return { kept: [bytes], composite };
  const state = spanOf(bytes);
  let from = 0;
  for (const field of listFields(state)) {
    const ours = field.tag === StateTag.composite ? takeComposite : isReplaced(field, replaced);
    if (!ours) continue;
    if (field.tag === StateTag.composite) composite = joinSpans(composite, field.content);
    kept.push(bytes.subarray(from, field.start));
    from = field.content.end;
  }
  kept.push(bytes.subarray(from));
  return { kept, composite };
}

interface Field {
  readonly tag: number;
  /** Where the tag begins. */
  readonly start: number;
  readonly content: Span;
}

/** The composite and the resources of a state; other fields are nobody's business but their readers'. */
function listFields(state: Span): readonly Field[] {
  const fields: Field[] = [];
  let start = state.start;
  eachField(state, (tag, reader, end) => {
    const known = tag === StateTag.composite || tag === StateTag.resources;
    if (known) fields.push({ tag, start, content: takeSpan(reader, end) });
    else reader.skip(tag, end);
    start = reader.pos;
    return true;
  });
  return fields;
}

function isReplaced(field: Field, replaced: ReadonlySet<string>): boolean {
  return replaced.size > 0 && replaced.has(readEntry(field.content).key);
}

function writeComposite(writer: ReverseWriter, ours: ResourceInput, before: Span | undefined, where: string): void {
  writeNested(writer, StateTag.composite, () => {
    if (before === undefined) {
      writeResource(writer, ours, where);
      return;
    }
    const earlier = new LazyResource(before, where);
    const { ready } = ours;
    writeResource(
      writer,
      {
        object: mergeObjects(earlier.object, ours.object),
        ready: ready === undefined || ready === 'Unspecified' ? earlier.ready : ready,
        connectionDetails: new Map([...earlier.connectionDetails, ...(ours.connectionDetails ?? [])]),
      },
      where,
    );
    for (const unknown of unknownFields(before).reverse()) writer.raw(unknown);
  });
}

/** Fields that a later version of the protocol may add to Resource. */
function unknownFields(resource: Span): Uint8Array[] {
  const known: readonly number[] = Object.values(ResourceTag);
  const found: Uint8Array[] = [];
  let start = resource.start;
  eachField(resource, (tag, reader, end) => {
    reader.skip(tag, end);
    if (!known.includes(tag)) found.push(bytesOf({ reader, start, end: reader.pos }));
    start = reader.pos;
    return true;
  });
  return found;
}

function mergeObjects(before: JsonObject, after: object): object {
  const merged = new Map<string, unknown>(Object.entries(before));
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const earlier = merged.get(key);
    merged.set(key, isRecord(earlier) && isRecord(value) ? mergeObjects(earlier, value) : value);
  }
  return Object.fromEntries(merged);
}

function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
}
