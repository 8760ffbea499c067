import { CodecError } from './errors.ts';
import { deepest, isPlain } from './plain.ts';

/** Thrown while encoding a value that JSON cannot carry. Saying which one it was is left to `encoding`. */
export class NotJson extends Error {}

/**
 * Runs an encoding step that writes `value`. If it comes upon something that is not JSON, nothing has been sent yet:
 * the value is searched again for the culprit, and the CodecError names it below `where`.
 */
export function encoding(where: string, value: unknown, encode: () => void): void {
  try {
    encode();
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    const fault = findFault(value, where, new Set()) ?? { path: where, reason: 'it is not JSON' };
    throw new CodecError('encode', 'bad-value', fault.path, fault.reason);
  }
}

interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** The first value that cannot be encoded, in reading order; `above` are the objects around it. */
function findFault(value: unknown, path: string, above: Set<object>): Fault | undefined {
  if (typeof value !== 'object' || value === null) return faultOfScalar(value, path);
  if (above.has(value)) return { path, reason: 'an object that contains itself is not JSON' };
  if (above.size === deepest) return { path, reason: `more than ${deepest} levels of nesting` };
  if (!Array.isArray(value) && !isPlain(value)) return { path, reason: `${nameOf(value)} is not a JSON value` };
  above.add(value);
  const fault = Array.isArray(value) ? findInList(value, path, above) : findInObject(value, path, above);
  above.delete(value);
  return fault;
}

function findInList(list: readonly unknown[], path: string, above: Set<object>): Fault | undefined {
  for (let at = 0; at < list.length; at++) {
    const fault = findFault(list[at], `${path}[${at}]`, above);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function findInObject(object: object, path: string, above: Set<object>): Fault | undefined {
  for (const [key, value] of Object.entries(object)) {
    const fault = value === undefined ? undefined : findFault(value, path + step(key), above);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOfScalar(value: unknown, path: string): Fault | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : { path, reason: `${value} is not a JSON number` };
    case 'undefined':
      return { path, reason: 'undefined is not a JSON value' };
    case 'bigint':
    case 'function':
    case 'symbol':
      return { path, reason: `a ${typeof value} is not a JSON value` };
    default:
      return undefined;
  }
}

/** The class of an object, such as Date; its content is kept out of messages. */
function nameOf(object: object): string {
  return `an object of class ${object.constructor?.name || 'unknown'}`;
}

function step(key: string): string {
  return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
