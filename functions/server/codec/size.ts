import { within } from './errors.ts';
import { eachField, joinSpans, readEntry, type Span, spanOf, takeSpan } from './fields.ts';
import { ResponseTag } from './response.ts';
import { StateTag } from './state.ts';

/** Core's gRPC client takes no response larger than this (its default; nothing raises it). */
export const largestResponse = 4 * 1024 * 1024;

/** How many bytes of a response are whose. */
export interface ResponseSize {
  readonly total: number;
  readonly composite: number;
  /** Composed resources by name, those of earlier steps too; largest first. */
  readonly resources: ReadonlyMap<string, number>;
}

/** Takes an encoded response apart by size, to tell what makes it large. Throws CodecError if it is malformed. */
export function measureResponse(response: Uint8Array): ResponseSize {
  return within(
    () => 'response',
    () => measure(spanOf(response)),
  );
}

function measure(response: Span): ResponseSize {
  const desired = contents(response, ResponseTag.desired).reduce<Span | undefined>(joinSpans, undefined);
  const total = response.end;
  if (desired === undefined) return { total, composite: 0, resources: new Map() };
  const sizes = new Map<string, number>();
  for (const entry of contents(desired, StateTag.resources)) {
    const { key } = readEntry(entry);
    sizes.set(key, (sizes.get(key) ?? 0) + entry.end - entry.start);
  }
  const composite = contents(desired, StateTag.composite).reduce((sum, span) => sum + span.end - span.start, 0);
  return { total, composite, resources: new Map([...sizes].sort(([, a], [, b]) => b - a)) };
}

function contents(span: Span, wanted: number): readonly Span[] {
  const found: Span[] = [];
  eachField(span, (tag, reader, end) => {
    if (tag !== wanted) return false;
    found.push(takeSpan(reader, end));
    return true;
  });
  return found;
}
