import { stringify } from 'yaml';
import {
  type Accepted,
  type Composed,
  canonical,
  formatMistake,
  type KubeObject,
  same,
} from '../../functions/engine/index.ts';

/**
 * An answer as a page for reviewers: the status people see, what is ready or waits and on what, and every desired
 * resource. Resources that are as they were at `before` are only named. Of a refusal, what is wrong.
 */
export function page(title: string, composed: Composed, before: Accepted | undefined): string {
  const document = composed.outcome === 'accepted' ? accepted(composed, before) : refused(composed);
  return `# ${title}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function accepted(composed: Accepted, before: Accepted | undefined): object {
  const resources = [...composed.resources].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = (name: string, object: KubeObject) => isKept(before?.resources.get(name)?.object, object);
  return {
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
    ...gone(composed, before),
  };
}

/** What is kept as it was applied has the names and labels that Crossplane gave it. */
function isKept(before: KubeObject | undefined, now: KubeObject): boolean {
  if (before === undefined || same(before, now)) return before !== undefined;
  const { name, namespace } = before.metadata;
  const metadata = {
    ...now.metadata,
    name,
    namespace,
    labels: unreserved(now.metadata.labels),
    annotations: unreserved(now.metadata.annotations),
  };
  return same(canonical(before), canonical({ ...now, metadata }));
}

function unreserved(entries: Readonly<Record<string, string>> = {}): object | undefined {
  const own = Object.entries(entries).filter(([key]) => !/^crossplane\.io\/(claim-|compos)/.test(key));
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

/** What was desired before and is not any more. */
function gone(composed: Accepted, before: Accepted | undefined): object {
  const names = [...(before?.resources.keys() ?? [])].filter((name) => !composed.resources.has(name)).sort();
  return names.length > 0 ? { gone: names } : {};
}

function refused(composed: Exclude<Composed, Accepted>): object {
  if (composed.outcome !== 'refused') return { requirements: [...composed.requirements.keys()] };
  return { refused: composed.mistakes.map(formatMistake) };
}

function describe({ state, waitingOn, readiness }: Accepted['plan'][number]): string {
  if (state === 'waiting') return `waits for ${waitingOn.join(', ')}`;
  if (state === 'unwanted') return 'unwanted';
  return readiness.state === 'ready' ? 'ready' : `${readiness.state}: ${readiness.message}`;
}
