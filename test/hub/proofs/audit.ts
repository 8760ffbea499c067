import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

/** A write that the API server of a hub was asked for. */
export interface Write {
  readonly time: string;
  readonly verb: string;
  readonly user: string;
  /** `resource.group`, with the subresource. */
  readonly resource: string;
  readonly name: string;
  readonly code: number;
}

interface AuditEvent {
  readonly requestReceivedTimestamp: string;
  readonly verb: string;
  readonly user: { readonly username: string };
  readonly objectRef?: {
    readonly resource: string;
    readonly apiGroup?: string;
    readonly subresource?: string;
    readonly namespace?: string;
    readonly name?: string;
  };
  readonly responseStatus?: { readonly code?: number };
}

const logOf = (stage: Stage): string => join(stage.folder.logs, 'audit.log');

/** Where the audit log ends now. */
export async function auditMark(stage: Stage): Promise<number> {
  const file = await open(logOf(stage));
  try {
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** All writes since a mark, whoever asked for them. */
export async function writesSince(stage: Stage, mark: number): Promise<readonly Write[]> {
  const file = await open(logOf(stage));
  try {
    const { size } = await file.stat();
    if (size < mark) throw new Error('the audit log was begun anew meanwhile: what happened before is lost');
    const { buffer } = await file.read(Buffer.alloc(size - mark), 0, size - mark, mark);
    // The last line may be half written.
    return buffer.toString().split('\n').slice(0, -1).map(toWrite);
  } finally {
    await file.close();
  }
}

function toWrite(line: string): Write {
  const { requestReceivedTimestamp, verb, user, objectRef, responseStatus } = JSON.parse(line) as AuditEvent;
  const { resource = '', apiGroup = '', subresource, namespace, name = '' } = objectRef ?? {};
  return {
    time: requestReceivedTimestamp,
    verb,
    user: user.username,
    resource: [resource, ...(subresource === undefined ? [] : [subresource])].join('/') + (apiGroup && `.${apiGroup}`),
    name: namespace === undefined ? name : `${namespace}/${name}`,
    code: responseStatus?.code ?? 0,
  };
}

/** How often what was written by whom, most often first: for people, where a write is one too many. */
export function tally(writes: readonly Write[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { user, verb, resource, name } of writes) {
    const key = `${user.replace('system:serviceaccount:', '')} ${verb} ${resource} ${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([key, count]) => `${count} x ${key}`);
}
