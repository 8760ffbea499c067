import { Agent, request as send } from 'undici';
import type { Answer, Request } from './gateway.ts';

/** What a proxy must not pass on. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host', 'content-length', 'upgrade', 'expect']);

/** Another server that answers for the gateway. */
export class Upstream {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #agent: Agent;

  constructor(
    url: string,
    { ca, headers = {} }: { readonly ca?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    this.#url = url;
    this.#headers = headers;
    this.#agent = new Agent({ connections: 32, ...(ca && { connect: { ca } }) });
  }

  async forward({ method, path, headers, body }: Request): Promise<Answer> {
    const answer = await send(`${this.#url}${path}`, {
      method: method as 'GET',
      headers: { ...passed(headers), ...this.#headers },
      ...(body.length > 0 && { body }),
      dispatcher: this.#agent,
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    return { status: answer.statusCode, headers: passed(answer.headers), body: bytes };
  }

  /** The JSON that is answered to a call by hand; undefined where nothing is there. */
  async call<T>(method: string, path: string, content?: object): Promise<T | undefined> {
    const { status, body = '' } = await this.forward({
      method,
      path,
      headers: content === undefined ? {} : { 'content-type': 'application/json' },
      body: Buffer.from(content === undefined ? '' : JSON.stringify(content)),
    });
    if (status === 404) return undefined;
    if (status >= 300) throw new Error(`cannot ${method} ${path}: ${status} ${body}`);
    return body.length === 0 ? undefined : (JSON.parse(body.toString()) as T);
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}

const passed = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || HOP.has(name) ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
