import { LineCounter, parseAllDocuments } from 'yaml';
import { isObject, listAt } from '../engine/index.ts';
import { show } from '../engine/validation/index.ts';
import { InputError, reasonOf } from './problem.ts';

/** One document of a file, as plain JSON data. */
export interface SourceDocument {
  /** The file as the user named it; `stdin` for `-`. */
  readonly file: string;
  /** Line the document starts on, from 1. */
  readonly line: number;
  readonly value: unknown;
}

/** A document and whether the user named its file or only a folder it lies in. */
export interface FoundDocument extends SourceDocument {
  readonly named: boolean;
}

/** The documents of a file that its user named, or that is one for all we know. Throws as `parseDocuments` does. */
export function namedDocuments(file: string, text: string): readonly FoundDocument[] {
  return parseDocuments(file, text).map((document) => ({ ...document, named: true }));
}

/** Deeper than any object of Kubernetes, and far from the end of the stack. */
const deepest = 500;

/** Aliases a document may resolve to; beyond that it is an attack ("billion laughs"). */
const mostAliases = 100;

/**
 * Reads every document of a file: YAML 1.2 with merge keys, or JSON. Lists (`kind: List`, as `kubectl get -o yaml`
 * prints) are taken apart. What cannot be read is an InputError `file:line: reason`.
 */
export function parseDocuments(file: string, text: string): readonly SourceDocument[] {
  const documents = parseJson(file, text) ?? parseYaml(file, text);
  return documents.flatMap((document) =>
    isObject(document.value) && document.value['kind'] === 'List'
      ? listAt(document.value, 'items').map((value) => ({ ...document, value }))
      : [document],
  );
}

/** JSON is YAML too, but a dump of a cluster is read thirty times faster this way. */
function parseJson(file: string, text: string): readonly SourceDocument[] | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return [{ file, line: 1, value: bounded(file, 1, value) }];
  } catch (error) {
    if (error instanceof InputError) throw error;
    return undefined; // several documents, comments or a mistake: YAML says where
  }
}

function parseYaml(file: string, text: string): readonly SourceDocument[] {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, merge: true, logLevel: 'silent' } as const;
  const documents = guarded(file, 1, () => [...parseAllDocuments(text, options)]);
  const [error] = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0]);
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    throw new InputError([{ file, line, message: `${explain(error)}${quoted(text, line)}` }]);
  }
  return documents.flatMap((document) => {
    const line = lines.linePos(document.contents?.range?.[0] ?? 0).line;
    const value: unknown = guarded(file, line, () => document.toJS({ maxAliasCount: mostAliases }));
    return value === null || value === undefined ? [] : [{ file, line, value: bounded(file, line, value) }];
  });
}

function guarded<T>(file: string, line: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InputError([{ file, line, message: explain(error) }]);
  }
}

/** The line a mistake was found on, so that its reader sees what is meant. */
function quoted(text: string, line: number): string {
  const content = text.split('\n', line)[line - 1]?.trim() ?? '';
  return content === '' ? '' : `, at ${show(content)}`;
}

/** The stack of the parser, or of a pattern it uses, ends somewhere: that says nothing to a person. */
function explain(error: unknown): string {
  const reason = reasonOf(error);
  return /stack (size|overflow)/i.test(reason) ? `nested deeper than ${deepest} levels` : reason;
}

function bounded(file: string, line: number, value: unknown): unknown {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new InputError([{ file, line, message: `nested deeper than ${deepest} levels` }]);
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null
        ? Object.values(item).filter((below) => typeof below === 'object' && below !== null)
        : [],
    );
  }
  return value;
}
