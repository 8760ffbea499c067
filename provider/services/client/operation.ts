import type { Method } from '../../http/index.ts';

/**
 * An OpenAPI document as far as the external client acts on it: plain data, generated from the document, so that the
 * provider carries no YAML and no schemas.
 */
export interface ServiceApi {
  /** Path of the document's first server, such as `/dns/v1`: below the endpoint of the provider config. */
  readonly basePath: string;
  /** By operationId. */
  readonly operations: Readonly<Record<string, Operation>>;
}

export interface Operation {
  readonly method: Method;
  /** Template below `basePath`, such as `/zones/{zone}/records`. */
  readonly path: string;
  /** Those parameters of the path that are no text, such as an integer. */
  readonly params?: Readonly<Record<string, Shape>>;
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  /** Names of the header parameters, in lower case, such as `if-match`. */
  readonly headers?: readonly string[];
  /** What is sent; absent where nothing is. */
  readonly body?: Body;
  /** The body of a successful answer; absent where it has none. */
  readonly answer?: Shape;
  /** May it be answered by 202 and go on after that? */
  readonly accepted?: true;
}

export interface Body {
  readonly contentType: string;
  readonly fields: Readonly<Record<string, Shape>>;
}

/**
 * What a value is made of. `int64` is shown as a string, for numbers lose digits above 2^53: an integer of that format
 * without a `maximum` below. What the document marks as `writeOnly` or `format: password` is `secret`, shown nowhere.
 */
export type Shape =
  | 'string'
  | 'boolean'
  | 'number'
  | 'integer'
  | 'int64'
  | 'any'
  | 'secret'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };
