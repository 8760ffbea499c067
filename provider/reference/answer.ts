import type { ServerResponse } from 'node:http';
import type { Clock } from '../http/index.ts';
import type { Damage } from './faults.ts';
import type { Json } from './json.ts';
import { type Problem, problemBody } from './problem.ts';
import type { Reply } from './rules.ts';
import type { Operation, Service } from './service.ts';

/** What goes over the wire. */
export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A reply on the wire. Throws an Error where `checks` and it is not what the document says. */
export function toWire(service: Service, { document, validation }: Operation, reply: Reply, checks: boolean): Wire {
  const { status, body, headers = {} } = reply;
  const documented = document.responses[String(status)]?.headers ?? [];
  const kept = Object.entries(headers).filter(([name]) => status >= 300 || documented.includes(name));
  if (body === undefined || status === 204 || status === 304) {
    return { status, headers: Object.fromEntries(kept), body: '' };
  }
  const type = Object.keys(document.responses[String(status)]?.contents ?? {})[0] ?? 'application/json';
  if (checks) {
    const mistakes = validation().answer(status, type, withNumbers(service, body));
    if (mistakes.length > 0) {
      const words = mistakes.map(({ pointer, detail }) => `${pointer || 'the body'} ${detail}`).join('; ');
      throw new Error(`the answer to ${document.id} is not as its document says: ${words}`);
    }
  }
  return { status, headers: { ...Object.fromEntries(kept), 'content-type': type }, body: write(service, body) };
}

/** Ids that a double cannot hold are kept as text, and go out as the digits of a number. */
function write({ longIds }: Service, body: Json): string {
  if (longIds.size === 0) return JSON.stringify(body);
  const replaced = (name: string, value: unknown): unknown =>
    longIds.has(name) && isDigits(value) ? rawJson(value) : value;
  return JSON.stringify(body, replaced);
}

const isDigits = (value: unknown): value is string => typeof value === 'string' && /^\d+$/.test(value);

/** Not in the types of this Node yet. */
const rawJson = (JSON as unknown as { readonly rawJSON: (text: string) => object }).rawJSON;

const withNumbers = ({ longIds }: Service, body: Json): Json =>
  longIds.size === 0
    ? body
    : JSON.parse(JSON.stringify(body), (name, value: unknown) =>
        longIds.has(name) && isDigits(value) ? Number(value) : value,
      );

/** A problem on the wire. */
export const problemToWire = (problem: Problem): Wire => ({
  status: problem.status,
  headers: { 'content-type': 'application/problem+json', ...problem.more.headers },
  body: JSON.stringify(problemBody(problem)),
});

/** JSON on the wire. */
export const jsonToWire = (status: number, body: Json | object): Wire => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

/** What comes instead of an answer. */
export function garbage(form: (Damage & { kind: 'garbage' })['form'], { body }: Wire): Wire {
  const json = { 'content-type': 'application/json' };
  switch (form) {
    case 'html':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><title>Please sign in</title><p>The session has ended.',
      };
    case 'truncated':
      return { status: 200, headers: json, body: (body || '{"id":"x"}').slice(0, -Math.ceil(body.length / 2) || -1) };
    case 'empty':
      return { status: 200, headers: json, body: '' };
    case 'text':
      return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'OK' };
    case 'array':
      return { status: 200, headers: json, body: '[null]' };
    case 'huge':
      return { status: 200, headers: json, body: `[${'"blue",'.repeat(2_500_000)}null]` };
  }
}

/** Sends it, at once or as slowly as asked for. */
export async function send(
  response: ServerResponse,
  wire: Wire,
  clock: Clock,
  slow?: Damage & { kind: 'slow' },
): Promise<void> {
  const bytes = Buffer.from(wire.body);
  const bodiless = wire.status === 204 || wire.status === 304;
  response.writeHead(wire.status, { ...wire.headers, ...(!bodiless && { 'content-length': bytes.length }) });
  if (slow === undefined || bodiless) {
    response.end(bodiless ? undefined : bytes);
    return;
  }
  const size = slow.bytes ?? 16;
  response.flushHeaders();
  for (let from = 0; from < bytes.length && !response.destroyed; from += size) {
    await new Promise<void>((resolve) => void clock.after(slow.ms, resolve));
    if (slow.stall === true && from + size >= bytes.length) return;
    response.write(bytes.subarray(from, from + size));
  }
  response.end();
}
