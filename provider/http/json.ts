/** What JSON can say. A whole number that a double cannot hold is the string of its digits. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

const LONG_NUMBER = /\d{16}/;
const WHOLE = /^-?\d+$/;

/**
 * Parses JSON without losing digits: whole numbers beyond 2^53 come back as strings of their source text, so that an id
 * is never rounded to another id. Throws SyntaxError. The reviver costs eight times a bare parse, so it only runs where
 * the text has sixteen digits in a row, which every such number needs.
 */
export function parseJson(text: string): Json {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text);
  const parse = JSON.parse as (text: string, reviver: Reviver) => Json;
  return parse(text, (_, value, { source }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && WHOLE.test(source)
      ? source
      : value,
  );
}

/** The value at a JSON pointer (RFC 6901), '' being the whole; undefined where there is none. */
export function at(value: Json | undefined, pointer: string): Json | undefined {
  let found = value;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, key)) return undefined;
    // The one property that an array has besides its items.
    if (Array.isArray(found) && key === 'length') return undefined;
    found = (found as JsonObject)[key];
  }
  return found;
}
