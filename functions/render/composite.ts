import { claimSuffix, isObject, type KubeObject, stringAt } from '../engine/index.ts';
import type { Claim } from './claims.ts';

/** The composite that Crossplane makes of a claim; what is a composite already stays as it is. */
export function compositeOf(claim: Claim): KubeObject {
  const { written, kind } = claim;
  if (claim.flavour !== 'claims' || written.kind !== kind.kind) return labelled(written);
  const { name = '', namespace = '' } = written.metadata;
  const spec = isObject(written['spec']) ? written['spec'] : {};
  const claimRef = { apiVersion: written.apiVersion, kind: written.kind, name, namespace };
  const carried = Object.entries(spec).filter(([key]) => !claimOnly.has(key));
  const labels = {
    ...unreserved(written.metadata.labels),
    'crossplane.io/claim-name': name,
    'crossplane.io/claim-namespace': namespace,
  };
  const annotations = unreserved(written.metadata.annotations);
  return labelled({
    apiVersion: written.apiVersion,
    kind: `X${kind.kind}`,
    metadata: {
      name: stringAt(spec, 'resourceRef', 'name') ?? `${name}-${claimSuffix(namespace, name)}`,
      labels,
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    },
    spec: { ...Object.fromEntries(carried), claimRef },
    ...(written['status'] === undefined ? {} : { status: written['status'] }),
  });
}

/** Fields of a claim's spec that its composite does not have (core: claim syncer). */
const claimOnly = new Set([
  'resourceRef',
  'writeConnectionSecretToRef',
  'publishConnectionDetailsTo',
  'compositeDeletePolicy',
]);

/** Crossplane copies labels and annotations of a claim except those that belong to Kubernetes itself. */
function unreserved(entries: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter(([key]) => !/(^|\.)(kubernetes|k8s)\.io$/.test(key.split('/')[0] ?? '')),
  );
}

/** Every composite carries the prefix of generated names in this label. */
function labelled(composite: KubeObject): KubeObject {
  const { metadata } = composite;
  const labels = { 'crossplane.io/composite': metadata.name ?? '', ...metadata.labels };
  return { ...composite, metadata: { ...metadata, labels } };
}
