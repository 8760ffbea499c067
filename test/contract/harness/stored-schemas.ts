import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../../tools/cache.ts';
import { thisMachine, versionOf } from '../../../tools/resolve.ts';
import type { CustomResourceDefinition } from '../../../tools/schemas.ts';
import { writeWhole } from '../../../tools/whole-file.ts';

/** Where the API server keeps its CRDs in etcd. */
const prefix = '/registry/apiextensions.k8s.io/customresourcedefinitions/';

/**
 * A CRD as an API server of this version stored it after it had accepted and established it; undefined where none of
 * this machine has yet. To judge, complete and establish one a second time costs ten times what serving it does.
 */
export async function storedForm(schema: CustomResourceDefinition): Promise<string | undefined> {
  return readFile(await fileOf(schema), 'utf8').catch(() => undefined);
}

/** Keeps for other API servers how the one above this etcd stored a CRD that it serves. */
export async function keepStoredForm(etcd: string, schema: CustomResourceDefinition): Promise<void> {
  const { kvs = [] } = await ask<{ kvs?: readonly { value: string }[] }>(etcd, 'range', { key: keyOf(schema) });
  const [stored] = kvs;
  if (!stored) throw new Error(`cannot keep ${schema.metadata.name}: etcd does not have it`);
  const file = await fileOf(schema);
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, Buffer.from(stored.value, 'base64'));
}

/**
 * Gives a stored CRD to the API server above this etcd, which serves it as if it had stored it itself. False, and
 * nothing is written, where it has one of that name already.
 */
export async function giveStoredForm(etcd: string, schema: CustomResourceDefinition, stored: string): Promise<boolean> {
  const key = keyOf(schema);
  const { succeeded = false } = await ask<{ succeeded?: boolean }>(etcd, 'txn', {
    compare: [{ key, target: 'VERSION', result: 'EQUAL', version: '0' }],
    success: [{ requestPut: { key, value: base64(stored) } }],
  });
  return succeeded;
}

async function fileOf(schema: CustomResourceDefinition): Promise<string> {
  const version = await versionOf('kube-apiserver');
  const digest = createHash('sha256').update(JSON.stringify(schema)).digest('hex').slice(0, 32);
  return join(cacheFolder(thisMachine()), 'schemas', `kube-apiserver-${version}`, `${schema.metadata.name}-${digest}`);
}

const keyOf = ({ metadata }: CustomResourceDefinition): string => base64(`${prefix}${metadata.name}`);

const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function ask<Answer>(etcd: string, what: 'range' | 'txn', body: object): Promise<Answer> {
  const answer = await fetch(`${etcd}/v3/kv/${what}`, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`cannot ask etcd for a ${what}: it answers ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
