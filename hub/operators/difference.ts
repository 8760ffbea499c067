import { canonical, isObject, type KubeObject, own, same } from '../../functions/engine/index.ts';

/** What an operator changed of an object; a part that is undefined stays as it is. */
export interface Difference {
  /** JSON merge patch of everything but the status. */
  readonly content: Readonly<Record<string, unknown>> | undefined;
  /** The whole new status. */
  readonly status: unknown;
}

/** Metadata that operators write; all else there is the API server's. */
const written = ['labels', 'annotations', 'finalizers', 'ownerReferences'] as const;

/** What has to be written so that `live` becomes as it was `played`; finalizers of others are never taken away. */
export function differenceOf(live: KubeObject, played: KubeObject): Difference {
  const metadata = mergePatch(pick(live), { ...pick(played), ...finalizers(live, played) });
  const content = mergePatch(contentOf(live), contentOf(played));
  const patch = { ...content, ...(metadata && { metadata }) };
  return {
    content: Object.keys(patch).length === 0 ? undefined : patch,
    status: equal(live['status'] ?? {}, played['status'] ?? {}) ? undefined : played['status'],
  };
}

function contentOf({
  metadata: _metadata,
  status: _status,
  ...content
}: KubeObject): Readonly<Record<string, unknown>> {
  return content;
}

function pick({ metadata }: KubeObject): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    written.flatMap((field) => (metadata[field] === undefined ? [] : [[field, metadata[field]]])),
  );
}

function finalizers(live: KubeObject, played: KubeObject): object {
  const [before, after] = [live, played].map(({ metadata }) => (metadata['finalizers'] ?? []) as readonly string[]);
  const all = new Set([...(before ?? []), ...(after ?? [])]);
  return all.size === 0 ? {} : { finalizers: [...all] };
}

/** The JSON merge patch (RFC 7396) that makes `after` of `before`; undefined where they are the same. */
function mergePatch(
  before: unknown,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const patch: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(after)) {
    const old = own(before, key);
    if (equal(old, value)) continue;
    patch[key] = isObject(old) && isObject(value) ? mergePatch(old, value) : value;
  }
  for (const key of Object.keys(isObject(before) ? before : {})) {
    if (after[key] === undefined) patch[key] = null;
  }
  return Object.keys(patch).length === 0 ? undefined : patch;
}

/** The API server has an order of members of its own. */
const equal = (a: unknown, b: unknown): boolean => same(canonical(a), canonical(b));
