/** Where a cursor is in YAML that may be half written: read from indentation alone, as people write it. */
export interface Place {
  /** Names down to the map the line belongs to; `[]` is an entry of a list. */
  readonly path: readonly string[];
  /** The field of the line, as far as it is written. */
  readonly key: string;
  /** Whether the cursor is behind the colon, so that the value of `key` is meant. */
  readonly inValue: boolean;
  /** Whether the line is a bare entry of a list, `- site-a`. */
  readonly inItem: boolean;
  /** Fields the map has already, without that of the line. */
  readonly siblings: readonly string[];
}

interface Line {
  /** Columns of dashes that open entries of lists. */
  readonly dashes: readonly number[];
  /** Column of the field or value. */
  readonly column: number;
  readonly key: string | undefined;
  /** Whether nothing stands behind the colon, so that what follows is below. */
  readonly opens: boolean;
}

/** The place of a position in a text; undefined within comments. */
export function placeAt(text: string, position: number): Place | undefined {
  const start = Math.max(text.lastIndexOf('\n---', position - 1) + 1, 0);
  const before = text.slice(start, position).split('\n');
  const current = before.pop() ?? '';
  if (/(^|\s)#/.test(current)) return undefined;
  const rest = text.slice(position).split('\n');
  const line = read(current + (rest.shift() ?? ''), true);
  if (!line) return undefined;
  const written = read(current, true) ?? line;
  const above = before.map((one) => read(one)).reverse();
  const { path, siblings } = climb(line, above);
  return {
    path,
    key: line.key ?? current.slice(line.column).trim(),
    inValue: written.key !== undefined,
    inItem: line.key === undefined && line.dashes.length > 0,
    siblings: [...siblings, ...below(line, rest)],
  };
}

/** The field under a position with everything that leads to it, for a word that is pointed at. */
export function fieldAt(text: string, position: number): readonly string[] | undefined {
  const from = text.lastIndexOf('\n', position - 1) + 1;
  const end = text.indexOf('\n', position);
  const line = read(text.slice(from, end < 0 ? text.length : end));
  if (!line?.key || position < from + line.column || position > from + line.column + line.key.length) return undefined;
  const place = placeAt(text, from + line.column + line.key.length);
  return place && [...place.path, line.key];
}

function read(text: string, bare = false): Line | undefined {
  const [, blanks = '', marks = '', content = ''] = /^( *)((?:- +|-$)*)(.*)$/.exec(text) ?? [];
  if (!bare && (content === '' || content.startsWith('#')) && marks === '') return undefined;
  const dashes: number[] = [];
  for (let index = 0; index < marks.length; index++) if (marks[index] === '-') dashes.push(blanks.length + index);
  const field =
    /^("[^"]*"|'[^']*'|[^\s:#'"[{-][^:#]*?|[^\s:#'"[{]): *(?:#.*)?(.*)$/.exec(content) ??
    /^([A-Za-z][\w.-]*):$/.exec(content);
  const key = field?.[1]?.replace(/^["']|["']$/g, '');
  return { dashes, column: blanks.length + marks.length, key, opens: key !== undefined && !field?.[2] };
}

/** Everything above that the line hangs on. */
function climb(
  line: Line,
  above: readonly (Line | undefined)[],
): { readonly path: string[]; readonly siblings: string[] } {
  const path: string[] = [];
  const siblings: string[] = [];
  let column = line.column;
  let dash = line.dashes.at(-1);
  for (const mark of [...line.dashes].reverse()) {
    path.unshift('[]');
    column = mark;
  }
  let isOwn = line.dashes.length === 0;
  for (const one of above) {
    if (!one) continue;
    if (isOwn && one.column === column && one.key !== undefined) siblings.push(one.key);
    const start = one.dashes.find((mark) => mark < column);
    if (dash === undefined && start !== undefined && one.column >= column) {
      // The entry this map is in begins here.
      path.unshift('[]');
      [column, dash, isOwn] = [start, start, false];
      continue;
    }
    const isParent =
      one.key !== undefined && one.opens && (dash === undefined ? one.column < column : one.column <= dash);
    if (!isParent) continue;
    path.unshift(one.key);
    [column, dash, isOwn] = [one.column, undefined, false];
    const own = one.dashes[0];
    if (own !== undefined) {
      path.unshift('[]');
      [column, dash] = [own, own];
    }
  }
  return { path, siblings };
}

/** Fields of the same map further down. */
function below(line: Line, rest: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const text of rest) {
    if (text.startsWith('---')) break;
    const one = read(text);
    if (!one) continue;
    if (one.column < line.column || one.dashes.some((mark) => mark < line.column)) break;
    if (one.column === line.column && one.key !== undefined) found.push(one.key);
  }
  return found;
}
