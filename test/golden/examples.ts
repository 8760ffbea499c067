import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { KubeObject } from '../../functions/engine/index.ts';
import type { ClusterClaim } from '../generators/cluster.ts';
import type { TenantDocument } from '../generators/tenant.ts';
import type { VirtualClusterClaim } from '../generators/virtual-cluster.ts';
import type { Claim } from '../lives/hub.ts';

/** Something that we show to users, by the name of its file. */
export interface ExampleOf<Claim> {
  readonly name: string;
  readonly claim: Claim;
  /** Its Namespace, as the file gives it or without labels. */
  readonly namespace: KubeObject;
  /** Its Tenant, as the file gives it. */
  readonly owner?: KubeObject;
}

/** A claim of kind Cluster that we show to users. */
export type Example = ExampleOf<ClusterClaim>;

/** Every claim in `examples/cluster`, by file name. */
export const examples: readonly Example[] = read('cluster', 'Cluster');

/** Every claim in `examples/virtual-cluster`. */
export const virtualClusterExamples: readonly ExampleOf<VirtualClusterClaim>[] = read(
  'virtual-cluster',
  'VirtualCluster',
);

/** Every Tenant in `examples/tenant`. */
export const tenantExamples: readonly ExampleOf<TenantDocument>[] = read('tenant', 'Tenant');

/** Every Enrolment in `examples/enrolment`. */
export const enrolmentExamples: readonly ExampleOf<Claim>[] = read('enrolment', 'Enrolment');

function read<Shown extends { readonly metadata: { readonly name: string; readonly namespace?: string } }>(
  room: string,
  shown: string,
): readonly ExampleOf<Shown>[] {
  const folder = new URL(`../../examples/${room}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => {
    const documents = parseAllDocuments(readFileSync(new URL(file, folder), 'utf8')).map(
      (one) => one.toJS() as KubeObject,
    );
    const claim = documents.find(({ kind }) => kind === shown) as unknown as Shown;
    const namespace = documents.find(({ kind }) => kind === 'Namespace');
    const owner = documents.find(({ kind }) => kind === 'Tenant');
    const unlabelled = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: claim.metadata.namespace ?? '' } };
    return { name: file.replace('.yaml', ''), claim, namespace: namespace ?? unlabelled, ...(owner && { owner }) };
  });
}
