import { at, type Json, parseJson } from './json.ts';

/** Characters of a body that is taken for words to a person. */
const LONGEST = 65_536;

/**
 * What a problem document (RFC 9457) tells a person: its `detail`, or else its title, and which fields are wrong;
 * undefined for any other body. These are the server's words: whoever shows them redacts them first.
 */
export function problemWords(type: string, body: string): string | undefined {
  if (type !== 'application/problem+json' || body.length > LONGEST) return undefined;
  const problem = parsed(body);
  const said = text(at(problem, '/detail')) ?? text(at(problem, '/title'));
  if (said === undefined) return undefined;
  const errors = at(problem, '/errors');
  const fields = (Array.isArray(errors) ? errors : []).flatMap((error: Json) => {
    const [pointer, detail] = [text(at(error, '/pointer')), text(at(error, '/detail'))];
    return pointer === undefined || detail === undefined || said.includes(detail) ? [] : [`${pointer} ${detail}`];
  });
  return [said, ...fields].join('; ');
}

function parsed(body: string): Json | undefined {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
