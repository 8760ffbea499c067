import type { Problem } from '../../../functions/render/index.ts';
import { type Documents, lineRange, type Range, rangeOf } from './documents.ts';
import { readPath } from './path.ts';

/** A problem at its place in the text. */
export interface Mark extends Range {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly path: string | undefined;
}

/** The problems of a file where they stand in its text; what is about other files has no mark. */
export function marksOf(documents: Documents, problems: readonly Problem[], file: string): readonly Mark[] {
  return problems.flatMap((problem) => {
    if (problem.file !== undefined && problem.file !== file) return [];
    const range = placeOf(documents, problem);
    const { line } = documents.lines.linePos(range.from);
    return [{ ...range, line: Math.max(1, line), message: problem.message, path: problem.path }];
  });
}

function placeOf(documents: Documents, { line, from = 1, path }: Problem): Range {
  if (line !== undefined) return lineRange(documents, line);
  const about = documents.all.find(({ contents }) => startOf(documents, contents?.range?.[0]) === from);
  return (path === undefined ? undefined : rangeOf(about, readPath(path))) ?? lineRange(documents, from);
}

function startOf({ lines }: Documents, offset: number | undefined): number {
  return lines.linePos(offset ?? 0).line;
}
