import { at, type KubeObject, listAt, stringAt } from '../../engine/index.ts';
import { type Hub, secretExists } from '../hub.ts';
import { type Operator, withStatus } from './operator.ts';

/** External Secrets: makes an ExternalSecret in every namespace it selects, and is ready when all of them are. */
export const clusterExternalSecret: Operator = (object, hub) => {
  const namespaces = listAt(object, 'spec', 'namespaceSelectors')
    .flatMap((selector) => listAt(selector, 'matchExpressions'))
    .flatMap((expression) => listAt(expression, 'values'))
    .map(String);
  const missing = missingSecret(object, hub);
  const ready =
    missing === undefined
      ? ({ type: 'Ready', status: 'True' } as const)
      : ({ type: 'Ready', status: 'False', message: 'one or more namespaces failed' } as const);
  const reason = `could not get secret data from provider: ${missing}`;
  return withStatus(object, {
    // Of this kind they have neither reason nor time.
    conditions: [ready],
    externalSecretName: stringAt(object, 'spec', 'externalSecretName'),
    ...(missing === undefined
      ? { provisionedNamespaces: namespaces }
      : { failedNamespaces: namespaces.map((namespace) => ({ namespace, reason })) }),
  });
};

/** A Secret to copy out of a store over a namespace of the hub, that is not there. */
function missingSecret(object: KubeObject, hub: Hub): string | undefined {
  const spec = at(object, 'spec', 'externalSecretSpec');
  const name = stringAt(spec, 'secretStoreRef', 'name');
  const store = [...hub.objects.values()].find(
    (one) => one.kind === 'ClusterSecretStore' && one.metadata.name === name,
  );
  const namespace = stringAt(store, 'spec', 'provider', 'kubernetes', 'remoteNamespace');
  return listAt(spec, 'dataFrom')
    .map((source) => stringAt(source, 'extract', 'key'))
    .find((key) => key !== undefined && !secretExists(hub, namespace, key));
}
