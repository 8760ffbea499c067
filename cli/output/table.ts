import { stripVTControlCharacters } from 'node:util';

/** Widest line of anything we print for people. */
export const pageWidth = 100;

/** Characters a text takes on a terminal. */
export function widthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/** `text` filled up with blanks to `width`. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Plain text cut to `width`, the last character an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width
    ? text
    : `${characters
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`;
}

/** Words joined by `, ` in lines of at most `width`; further lines begin with `indent`. */
export function wrapList(words: readonly string[], width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  words.forEach((word, index) => {
    const item = index < words.length - 1 ? `${word},` : word;
    if (line !== '' && widthOf(line) + 1 + widthOf(item) > width) {
      lines.push(line);
      line = item;
    } else line = line === '' ? item : `${line} ${item}`;
  });
  return [...lines, line].join(`\n${indent}`);
}

/** A sentence in at most `most` lines of at most `width`; what does not fit is cut. */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const words = text.split(' ');
  const lines: string[] = [];
  while (words.length > 0) {
    if (lines.length === most - 1) return [...lines, cut(words.join(' '), width)];
    let line = words.shift() ?? '';
    while (words[0] !== undefined && widthOf(line) + 1 + widthOf(words[0]) <= width) line += ` ${words.shift()}`;
    lines.push(cut(line, width));
  }
  return lines;
}

/** Rows in aligned columns, two blanks apart, without blanks at the end. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
