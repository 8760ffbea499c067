/** What a YAML or JSON document can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object's entries that are there; none where it is no object. */
export const entries = (value: unknown): readonly (readonly [string, Json])[] =>
  isObject(value) ? Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined) : [];

/** The strings of a list; none where it is no list. */
export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** A JSON pointer one or more steps further down (RFC 6901). */
export const below = (pointer: string, ...steps: readonly (string | number)[]): string =>
  pointer + steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
