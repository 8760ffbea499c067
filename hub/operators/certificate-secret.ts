import { generate } from 'selfsigned';
import { at, isObject, type KubeObject, listAt } from '../../functions/engine/index.ts';
import { type Made, secret } from './made.ts';

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
  const labels = at(object, 'spec', 'secretTemplate', 'labels');
  return {
    object: secret({
      name,
      namespace: object.metadata.namespace,
      type: 'kubernetes.io/tls',
      data: { 'tls.crt': made.cert, 'tls.key': made.private, 'ca.crt': made.cert },
      metadata: isObject(labels) ? { labels } : {},
    }),
  };
}
