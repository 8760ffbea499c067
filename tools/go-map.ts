/**
 * The entries of a `map[string]string` literal that Go code assigns to a variable, as generated Go files hold
 * YAML. Understands raw and quoted strings joined by `+`; anything else in the map is an error.
 */
export function goStringMap(source: string, variable: string): ReadonlyMap<string, string> {
  const opening = new RegExp(`\\bvar ${variable}\\b[^{\\n]*map\\[string\\]string\\s*\\{`, 'g');
  if (!opening.exec(source)) throw new Error(`cannot read Go map ${variable}: the source does not declare it`);

  const entries = new Map<string, string>();
  let at = skipSpace(source, opening.lastIndex);
  while (source[at] !== '}') {
    const key = readExpression(source, at, variable);
    if (source[key.end] !== ':') throw unexpected(source, key.end, variable);
    const value = readExpression(source, skipSpace(source, key.end + 1), variable);
    entries.set(key.text, value.text);
    at = skipSpace(source, source[value.end] === ',' ? value.end + 1 : value.end);
  }
  return entries;
}

interface Read {
  readonly text: string;
  readonly end: number;
}

function readExpression(source: string, start: number, variable: string): Read {
  let { text, end } = readString(source, start, variable);
  for (end = skipSpace(source, end); source[end] === '+'; end = skipSpace(source, end)) {
    const next = readString(source, skipSpace(source, end + 1), variable);
    text += next.text;
    end = next.end;
  }
  return { text, end };
}

function readString(source: string, start: number, variable: string): Read {
  if (source[start] === '`') {
    const end = source.indexOf('`', start + 1);
    if (end < 0) throw unexpected(source, start, variable);
    return { text: source.slice(start + 1, end), end: end + 1 };
  }
  const quoted = /"(?:[^"\\\n]|\\.)*"/y;
  quoted.lastIndex = start;
  const literal = quoted.exec(source)?.[0];
  if (literal === undefined) throw unexpected(source, start, variable);
  // Generators quote a back-tick and little else; the escapes Go and JSON share are enough for them.
  return { text: JSON.parse(literal) as string, end: quoted.lastIndex };
}

function skipSpace(source: string, start: number): number {
  let at = start;
  while (/\s/.test(source.charAt(at))) at += 1;
  return at;
}

function unexpected(source: string, at: number, variable: string): Error {
  const line = source.slice(0, at).split('\n').length;
  return new Error(`cannot read Go map ${variable}: line ${line} is not a string literal of it`);
}
