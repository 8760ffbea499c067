import { generate } from 'selfsigned';
import { at, isObject, type KubeObject, listAt, stringAt } from '../../functions/engine/index.ts';
import { hypershift } from '../../functions/hub/hypershift.ts';
import { type Made, ownedBy, secret } from './made.ts';

const LIFE = 90 * 86_400_000;

/** The Secret that cert-manager writes for a Certificate, signed by itself. Like cert-manager it leaves it when that goes. */
export async function certificateSecretOf(object: KubeObject, name: string): Promise<Made> {
  const names = listAt(object, 'spec', 'dnsNames').map(String);
  const made = await generate([{ name: 'commonName', value: names[0] ?? name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + LIFE),
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return {
    object: secret({
      name,
      namespace: object.metadata.namespace,
      type: 'kubernetes.io/tls',
      data: { 'tls.crt': made.cert, 'tls.key': made.private, 'ca.crt': made.cert },
      metadata: { labels: labelsFor(object) },
    }),
  };
}

/**
 * The same once it is there: cert-manager keeps the labels of its template on it, and by both of its own HyperShift makes
 * the HostedCluster its owner.
 */
export function labelledSecretOf(object: KubeObject, there: KubeObject, cluster: KubeObject | undefined): Made {
  const labels = labelsFor(object);
  const infra = stringAt(cluster, 'spec', 'infraID');
  const isOfCluster = labels[hypershift.safeToDeleteWithCluster] === 'true' && labels[hypershift.infra] === infra;
  const owner = cluster && infra !== undefined && isOfCluster ? ownedBy(cluster) : {};
  return { object: { ...there, metadata: { ...there.metadata, labels, ...owner } }, follows: true };
}

function labelsFor(object: KubeObject): Readonly<Record<string, string>> {
  const labels = at(object, 'spec', 'secretTemplate', 'labels');
  return isObject(labels) ? (labels as Readonly<Record<string, string>>) : {};
}
