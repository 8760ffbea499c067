import { type Document, isCollection, isScalar, type ParsedNode, Scalar, stringify } from 'yaml';
import { readDocuments } from './documents.ts';
import type { Path } from './path.ts';

/** Readers of Kubernetes still follow YAML 1.1: a text such as `yes` or `012` has to stand in quotes. */
const compat = 'yaml-1.1';

/**
 * The text with another value at a field of one of its documents; undefined takes the field away, and what is empty then.
 * Comments and layout stay wherever they are not about the field itself. A text that cannot be read stays as it is.
 */
export function setField(text: string, index: number, path: Path, value: unknown): string {
  const { all, sound } = readDocuments(text);
  const document = all[index];
  if (!sound || !document) return text;
  // What stands before a document's first field belongs to it as well.
  const from = all[index - 1]?.range[2] ?? 0;
  return replacedScalar(text, document, path, value) ?? rewritten(text, document, from, path, value);
}

/** Only the characters of a value that stands on one line change. */
function replacedScalar(text: string, document: Document.Parsed, path: Path, value: unknown): string | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range || !isPlain(value) || !isPlain(node.value)) return undefined;
  const [from, to] = node.range;
  if (from === to || text.slice(from, to).includes('\n') || node.type?.startsWith('BLOCK')) return undefined;
  return text.slice(0, from) + scalarText(value, node) + text.slice(to);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && !String(value).includes('\n');
}

function scalarText(value: string | number | boolean, before: Scalar): string {
  const quoted = before.type === Scalar.QUOTE_DOUBLE || before.type === Scalar.QUOTE_SINGLE;
  if (quoted && typeof value === 'string') {
    const single = before.type === Scalar.QUOTE_SINGLE && !value.includes("'");
    return single ? `'${value}'` : JSON.stringify(value);
  }
  const plain = stringify(value, { lineWidth: 0, compat }).trimEnd();
  // Within brackets or braces these would end it.
  return plain === value && /[,[\]{}]/.test(plain) ? JSON.stringify(plain) : plain;
}

/** One document is written anew, the others stay to the letter; and so does each of its lines that is not another one. */
function rewritten(text: string, document: Document.Parsed, from: number, path: Path, value: unknown): string {
  const [, , to] = document.range;
  const write = () =>
    document.toString({
      lineWidth: 0,
      flowCollectionPadding: false,
      indentSeq: !/^( *)[^\s#-][^\n]*:[ \t]*\n\1- /m.test(text),
    });
  const before = write();
  if (value === undefined) remove(document, path);
  else put(document, path, value);
  const whole = asWritten(text.slice(from, to), before, write());
  const rest = text.slice(to);
  return text.slice(0, from) + (rest === '' || whole.endsWith('\n') ? whole : `${whole}\n`) + rest;
}

/** `after` with the lines of the `original` wherever `before`, which is the original as we would write it, has the same. */
function asWritten(original: string, before: string, after: string): string {
  const [own, old, young] = [original, before, after].map((one) => one.split('\n')) as [string[], string[], string[]];
  if (own.length !== old.length) return after;
  const most = Math.min(old.length, young.length);
  let start = 0;
  while (start < most && old[start] === young[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === young.at(-1 - end)) end++;
  return [...own.slice(0, start), ...young.slice(start, young.length - end), ...own.slice(own.length - end)].join('\n');
}

function put(document: Document.Parsed, path: Path, value: unknown): void {
  for (let length = 1; length < path.length; length++) {
    const holder = document.getIn(path.slice(0, length), true);
    if (holder === undefined) break;
    // `spec: {}` becomes a block as soon as something is in it; of nothing at all setIn would make no map.
    if (isCollection(holder) && holder.items.length === 0) holder.flow = false;
    if (!isCollection(holder))
      document.setIn(path.slice(0, length), document.createNode(typeof path[length] === 'number' ? [] : {}));
  }
  document.setIn(path, document.createNode(value) as ParsedNode);
}

/** Takes a field away, and what holds nothing any more; `spec` and `metadata` stay, as `{}`. */
function remove(document: Document.Parsed, path: Path): void {
  document.deleteIn(path);
  for (let length = path.length - 1; length > 0; length--) {
    const holder = document.getIn(path.slice(0, length), true);
    if (!isCollection(holder) || holder.items.length > 0) return;
    holder.flow = true;
    if (length === 1 || typeof path[length - 1] === 'number') return;
    document.deleteIn(path.slice(0, length));
  }
}

/** The smallest change that makes `after` of `before`, for an editor that keeps its cursor and its history. */
export function changeBetween(before: string, after: string): { from: number; to: number; insert: string } | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
