import type { IncomingHttpHeaders } from 'node:http';
import { isObject, type Json, type JsonObject } from './json.ts';
import { type Mistake, Problem } from './problem.ts';
import type { Call } from './rules.ts';
import type { Operation } from './service.ts';

/** A request as it came. */
export interface Incoming {
  readonly params: Readonly<Record<string, string>>;
  /** Behind the `?`; may be empty. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The request, checked by the document. Throws `Problem` with everything that is wrong with it. */
export function toCall(operation: Operation, { params, query, headers, body }: Incoming): Call {
  const { document } = operation;
  const given: Record<string, string> = { ...params };
  for (const [name, value] of new URLSearchParams(query)) {
    if (Object.hasOwn(given, name)) throw wrongParameters([{ pointer: name, detail: 'is given twice' }]);
    given[name] = value;
  }
  for (const { name, in: place } of document.parameters) {
    const value = headers[name.toLowerCase()];
    if (place === 'header' && typeof value === 'string') given[name.toLowerCase()] = value;
  }
  const checked = operation.validation().parameters(given);
  if ('mistakes' in checked) {
    const missing = checked.mistakes.some(({ pointer, detail }) => pointer === '/if-match' && detail === 'is required');
    if (missing) throw new Problem(428, 'If-Match is required');
    throw wrongParameters(checked.mistakes.map((one) => ({ ...one, pointer: one.pointer.replace(/^\//, '') })));
  }
  const inQuery = document.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const values = checked.value;
  return {
    params,
    query: Object.fromEntries(
      inQuery.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name] as Json]])),
    ),
    body: bodyIn(operation, headers, body),
    ifMatch: headers['if-match'],
    ifNoneMatch: headers['if-none-match'],
  };
}

const wrongParameters = (errors: readonly Mistake[]): Problem =>
  new Problem(400, `wrong parameters: ${errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ')}`, {
    errors,
  });

function bodyIn({ document, validation }: Operation, headers: IncomingHttpHeaders, text: string): JsonObject {
  if (document.body === undefined) return {};
  if (text === '') {
    if (document.body.required) throw new Problem(400, 'a body is required');
    return {};
  }
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (document.body.contents[type] === undefined) {
    throw new Problem(415, `the body must be ${Object.keys(document.body.contents).join(' or ')}`);
  }
  const checked = validation().body(type, parse(text));
  if ('mistakes' in checked) {
    const status = document.responses['422'] === undefined ? 400 : 422;
    const words = checked.mistakes.map(({ pointer, detail }) => `${pointer || 'the body'} ${detail}`);
    throw new Problem(status, words.join('; ').slice(0, 2000), { errors: checked.mistakes });
  }
  return isObject(checked.value) ? checked.value : {};
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Problem(400, 'the body is no JSON');
  }
}
