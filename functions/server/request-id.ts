import { createHash } from 'node:crypto';
import { stringAt } from '../engine/index.ts';
import type { RequestView } from './codec/index.ts';

/** Who is asking, for logs: names only, never content. */
export interface Subject {
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
}

/**
 * The id that an error's message and its log line share. It stands for the composite at its current generation, so
 * that every retry of one request has the same: error texts end up in the composite's status, and one that changed
 * with each retry would wake Crossplane at once instead of letting it back off.
 */
export function requestId(bytes: Uint8Array, view: RequestView | undefined): string {
  const composite = readComposite(view);
  const { metadata } = composite ?? {};
  if (typeof metadata !== 'object') return digest(bytes);
  const { apiVersion, kind, namespace, name } = subjectOf(view);
  const generation = (metadata as { readonly generation?: unknown }).generation;
  return digest(JSON.stringify([apiVersion, kind, namespace, name, stringAt(metadata, 'uid'), generation]));
}

/** The composite a request is about; all undefined where there is none or it cannot be read. */
export function subjectOf(view: RequestView | undefined): Subject {
  const composite = readComposite(view);
  return {
    apiVersion: stringAt(composite, 'apiVersion'),
    kind: kindOf(view),
    namespace: stringAt(composite, 'metadata', 'namespace') ?? claimNamespace(composite),
    name: stringAt(composite, 'metadata', 'name'),
  };
}

/** The kind of the composite a request is about; undefined where there is none or it cannot be read. */
export function kindOf(view: RequestView | undefined): string | undefined {
  return stringAt(readComposite(view), 'kind');
}

function claimNamespace(composite: unknown): string | undefined {
  try {
    return stringAt(composite, 'spec', 'claimRef', 'namespace');
  } catch {
    return undefined; // a spec that cannot be read is decoded here first
  }
}

function readComposite(view: RequestView | undefined) {
  try {
    return view?.observed.composite?.object;
  } catch {
    return undefined; // that it cannot be read is what is being reported
  }
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
