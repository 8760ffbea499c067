import { stringify } from 'yaml';
import { type Accepted, same } from '../../functions/engine/index.ts';
import type { Moment } from './moments.ts';

/**
 * A moment as a page for reviewers: the status people see, what is ready or waits and on what, and every desired resource.
 * Resources that are as they were at `before` are only named.
 */
export function page(title: string, moment: Moment, before: Accepted | undefined): string {
  const { composed } = moment;
  const resources = [...composed.resources].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = (name: string, object: object) => same(before?.resources.get(name)?.object, object);
  const document = {
    status: composed.status,
    conditions: composed.conditions.map(({ type, status, reason, message }) =>
      [type, status, reason, ...(message ? [message] : [])].join(' '),
    ),
    plan: Object.fromEntries(composed.plan.map((entry) => [entry.name, describe(entry)])),
    ...(composed.results.length > 0 && { results: composed.results }),
    resources: Object.fromEntries(
      resources.flatMap(([name, { object }]) => (kept(name, object) ? [] : [[name, object]])),
    ),
    ...(before && { unchanged: resources.flatMap(([name, { object }]) => (kept(name, object) ? [name] : [])) }),
  };
  return `# ${title}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function describe({ state, waitingOn, readiness }: Accepted['plan'][number]): string {
  if (state === 'waiting') return `waits for ${waitingOn.join(', ')}`;
  if (state === 'unwanted') return 'unwanted';
  return readiness.state === 'ready' ? 'ready' : `${readiness.state}: ${readiness.message}`;
}
