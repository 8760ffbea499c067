import type { ControlPlane } from '../../contract/harness/control-plane.ts';

/** What an API server was asked, but for leases and for watches that go on. */
export interface Requests {
  readonly writes: number;
  readonly reads: number;
  /** Every kind of request, such as `PUT requests/status`. */
  readonly by: Readonly<Record<string, number>>;
}

/** By the API server's own count, whoever asked. */
export async function requestsTo({ client }: Pick<ControlPlane, 'client'>): Promise<Requests> {
  const { body } = await client.call({ method: 'GET', path: '/metrics' });
  const by = new Map<string, number>();
  let [writes, reads] = [0, 0];
  for (const [, labels = '', value] of String(body).matchAll(/^apiserver_request_total\{([^}]*)\} (\S+)$/gm)) {
    const label = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(labels)?.[1] ?? '';
    const [verb, resource, subresource] = [label('verb'), label('resource'), label('subresource')];
    if (resource === '' || resource === 'leases') continue;
    // A review is a question that is posted.
    const isQuestion = /^(GET|LIST)$/.test(verb) || resource.endsWith('accessreviews');
    const isWrite = !isQuestion && /^(POST|PUT|PATCH|DELETE|DELETECOLLECTION|APPLY)$/.test(verb);
    if (!isWrite && !isQuestion) continue;
    if (isWrite) writes += Number(value);
    else reads += Number(value);
    const name = `${verb} ${resource}${subresource && `/${subresource}`} ${label('code')}`;
    by.set(name, (by.get(name) ?? 0) + Number(value));
  }
  return { writes, reads, by: Object.fromEntries(by) };
}

/** What came between two counts. */
export function between(before: Requests, after: Requests): Requests {
  const by = Object.entries(after.by)
    .map(([name, count]) => [name, count - (before.by[name] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return { writes: after.writes - before.writes, reads: after.reads - before.reads, by: Object.fromEntries(by) };
}
