import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments } from 'yaml';
import { longestText } from '../../evaluate/longest.ts';
import type { Path } from './path.ts';

/** A text taken apart, whether it can be read as a whole or not. */
export interface Documents {
  readonly text: string;
  readonly all: readonly Document.Parsed[];
  readonly lines: LineCounter;
  /** Whether every document can be read. */
  readonly sound: boolean;
}

/** A stretch of a text, in characters from its beginning. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Reads every document of a text; never throws. Nothing is read of a text that is longer than any claim. */
export function readDocuments(text: string): Documents {
  const lines = new LineCounter();
  if (text.length > longestText) return { text, all: [], lines, sound: false };
  const options = { lineCounter: lines, prettyErrors: false, merge: true, logLevel: 'silent' } as const;
  try {
    const all = [...parseAllDocuments(text, options)] as Document.Parsed[];
    return { text, all, lines, sound: all.every(({ errors }) => errors.length === 0) };
  } catch {
    return { text, all: [], lines, sound: false }; // nested deeper than the parser's stack
  }
}

/** A document that is a claim, by its index among the documents. */
export interface ClaimDocument {
  readonly index: number;
  /** As users write it, of a composite too: `Cluster`. */
  readonly kind: string;
  readonly name: string;
}

/** The claims of some kinds, by what users write and their API version, in the order of the text. */
export function claimsIn(
  { all }: Documents,
  kinds: readonly { readonly name: string; readonly apiVersion: string }[],
): readonly ClaimDocument[] {
  return all.flatMap((document, index) => {
    const { contents } = document;
    if (!isMap(contents)) return [];
    const [apiVersion, written] = [String(contents.get('apiVersion')), String(contents.get('kind'))];
    const kind = kinds.find((one) => one.apiVersion === apiVersion && [one.name, `X${one.name}`].includes(written));
    return kind ? [{ index, kind: kind.name, name: String(document.getIn(['metadata', 'name']) ?? '') }] : [];
  });
}

/** Index of the document that is the claim of a kind: the last of it; -1 where there is none. */
export function documentOf({ all }: Documents, kind: string): number {
  return all.findLastIndex(
    (document) => isMap(document.contents) && [kind, `X${kind}`].includes(String(document.contents.get('kind'))),
  );
}

/** A document as plain data; undefined where it cannot be read. */
export function dataOf(document: Document.Parsed | undefined): unknown {
  try {
    return document?.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** Where a field stands: its value, or its name where the value is a block; where it is missing, the name of what should have it. */
export function rangeOf(document: Document.Parsed | undefined, path: Path): Range | undefined {
  let node: unknown = document?.contents;
  let range: Range | undefined;
  for (const key of path) {
    const below = entryOf(node, key);
    if (!below) return range;
    range = below.range ?? range;
    node = below.value;
  }
  return range;
}

/** Where a line stands, from its first character that is no blank; lines count from 1. */
export function lineRange({ text }: Pick<Documents, 'text'>, line: number): Range {
  const before = text.split('\n', line - 1).join('\n').length;
  const from = line === 1 ? 0 : Math.min(text.length, before + 1);
  const end = text.indexOf('\n', from);
  const to = end < 0 ? text.length : end;
  const blanks = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { from: Math.min(from + blanks, to), to };
}

interface Entry {
  readonly value: unknown;
  readonly range: Range | undefined;
}

function entryOf(node: unknown, key: string | number): Entry | undefined {
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key] as Node | undefined;
    return item && { value: item, range: firstLine(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(key));
  return pair && { value: pair.value, range: pairRange(pair) };
}

function pairRange({ key, value }: Pair): Range | undefined {
  const named = rangeOfNode(key);
  return isScalar(value) && value.range && value.range[1] > value.range[0] ? rangeOfNode(value) : named;
}

/** Of an entry of a list its first field, which is on the line of the dash. */
function firstLine(item: Node): Range | undefined {
  const [first] = isMap(item) ? item.items : [];
  return first ? rangeOfNode(first.key) : rangeOfNode(item);
}

function rangeOfNode(node: unknown): Range | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? { from: range[0], to: range[1] } : undefined;
}
