import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { KubeObject } from '../../functions/engine/index.ts';
import type { ClusterClaim } from '../generators/cluster.ts';

const folder = new URL('../../examples/cluster/', import.meta.url);

/** A claim that we show to users. */
export interface Example {
  readonly name: string;
  readonly claim: ClusterClaim;
  /** Its Namespace, as the file gives it or without labels. */
  readonly namespace: KubeObject;
}

/** Every claim in `examples/cluster`, by file name. */
export const examples: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => {
    const documents = parseAllDocuments(readFileSync(new URL(file, folder), 'utf8')).map(
      (one) => one.toJS() as KubeObject,
    );
    const claim = documents.find(({ kind }) => kind === 'Cluster') as unknown as ClusterClaim;
    const namespace = documents.find(({ kind }) => kind === 'Namespace');
    const unlabelled = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: claim.metadata.namespace } };
    return { name: file.replace('.yaml', ''), claim, namespace: namespace ?? unlabelled };
  });
