import type { ControlPlane } from '../harness/control-plane.ts';

/** What an API server was asked of the kinds of these tests, of events and Secrets, but for watches that go on. */
export interface Traffic {
  readonly writes: number;
  readonly reads: number;
}

export const between = (a: Traffic, b: Traffic): Traffic => ({ writes: b.writes - a.writes, reads: b.reads - a.reads });

/** By the API server's own count. */
export async function traffic({ client }: ControlPlane): Promise<Traffic> {
  const { body } = await client.call({ method: 'GET', path: '/metrics' });
  let [writes, reads] = [0, 0];
  for (const [, labels = '', value] of String(body).matchAll(/^apiserver_request_total\{([^}]*)\} (\S+)$/gm)) {
    if (!/resource="(notes|providerconfigusages|clusterproviderconfigs|events|secrets)"/.test(labels)) continue;
    if (/verb="(POST|PUT|PATCH|DELETE|APPLY)"/.test(labels)) writes += Number(value);
    if (/verb="(GET|LIST)"/.test(labels)) reads += Number(value);
  }
  return { writes, reads };
}

/** Has nothing been written for half a second? */
export async function isQuiet(plane: ControlPlane): Promise<boolean> {
  const before = await traffic(plane);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (await traffic(plane)).writes === before.writes;
}

/** Does `work` for each, some at a time. */
export async function inTurn<T>(
  items: readonly T[],
  atATime: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
