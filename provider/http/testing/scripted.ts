import type { HttpClient } from '../client.ts';
import type { Json } from '../json.ts';
import { locate, type Request } from '../request.ts';
import type { Ok, Result } from '../result.ts';

const ENDPOINT = 'https://api.example.com/v1';

/** A client that answers from a script by the path and query asked for; `asked` is its ledger. */
export function scripted(
  answer: (path: string, index: number) => Result,
): Pick<HttpClient, 'send' | 'excerpt'> & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    excerpt: (text) => text,
    send: async (request: Request) => {
      const target = locate(ENDPOINT, request);
      if ('problem' in target) throw new Error(target.problem);
      const path = target.url.pathname + target.url.search;
      asked.push(path);
      const result = answer(path, asked.length - 1);
      return result.kind === 'ok' ? { ...result, url: target.url.href } : result;
    },
  };
}

/** A good answer. */
export const ok = (body: Json | undefined, headers: Readonly<Record<string, string>> = {}, status = 200): Ok => ({
  kind: 'ok',
  status,
  body,
  headers,
  url: '',
});
