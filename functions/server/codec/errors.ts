/** What was wrong with a message, for programs. */
export type CodecErrorCode =
  /** The message ends in the middle of a field. */
  | 'truncated'
  /** A field claims more bytes than the message around it has. */
  | 'overrun'
  /** A varint is longer than its type allows. */
  | 'bad-varint'
  /** A field has number 0, or an undefined wire type, or ends a group that never began. */
  | 'bad-tag'
  /** A string is not UTF-8, which proto3 demands and Go enforces. */
  | 'bad-utf8'
  /** Objects and lists are nested deeper than the limit. */
  | 'too-deep'
  /** A value to be encoded is not JSON, or out of a field's range. */
  | 'bad-value';

const reasons: Record<Exclude<CodecErrorCode, 'bad-value'>, string> = {
  truncated: 'the message ends in the middle of a field',
  overrun: 'a field is longer than the message around it',
  'bad-varint': 'a varint is too long',
  'bad-tag': 'a field has an invalid number or wire type',
  'bad-utf8': 'a string is not UTF-8',
  'too-deep': 'objects and lists are nested too deeply',
};

/**
 * A message that cannot be decoded, or a value that cannot be encoded.
 * `where` is the part of the message concerned, such as `observed.resources[cilium].object`; it never holds values.
 */
export class CodecError extends Error {
  readonly code: CodecErrorCode;
  readonly where: string;

  constructor(verb: 'decode' | 'encode', code: CodecErrorCode, where: string, reason: string) {
    super(`cannot ${verb} ${where}: ${reason}`);
    this.name = 'CodecError';
    this.code = code;
    this.where = where;
  }
}

/** Thrown by the reader, which knows the position; `within` adds the place and makes a CodecError of it. */
export class WireError extends Error {
  readonly code: keyof typeof reasons;
  readonly offset: number;

  constructor(code: keyof typeof reasons, offset: number) {
    super(code);
    this.code = code;
    this.offset = offset;
  }
}

/** Runs a decoding step; what it finds wrong is reported as a CodecError at `where`. */
export function within<T>(where: () => string, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new CodecError('decode', error.code, where(), `${reasons[error.code]} (at byte ${error.offset})`);
  }
}
