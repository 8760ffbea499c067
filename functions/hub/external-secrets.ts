import type { Draft } from '../engine/index.ts';
import type { Field, LabelSelector, Labels } from './field.ts';

/** A store of the External Secrets Operator. */
export interface StoreRef {
  readonly kind: Field<'ClusterSecretStore' | 'SecretStore'>;
  readonly name: Field<string>;
}

/** An entry of a store. */
export interface RemoteRef {
  readonly key: Field<string>;
  /** Property of the entry; default the whole entry. */
  readonly property?: Field<string>;
}

/** The Secret to write. */
export interface TargetSecret {
  readonly name: string;
  /** Default: Opaque. */
  readonly type?: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
  /** Keys of the Secret as Go templates over what was fetched; default: what was fetched, as it is. */
  readonly template?: Readonly<Record<string, string>>;
}

/**
 * An ExternalSecret (external-secrets.io/v1) that keeps `target` equal to entries of a store. Deleting it deletes
 * the Secret; an entry that vanishes from the store leaves the Secret as it was.
 */
export function externalSecret(options: {
  readonly namespace: Field<string>;
  readonly name?: string;
  readonly labels?: Labels;
  readonly store: StoreRef;
  readonly refreshInterval: Field<string>;
  readonly target: TargetSecret;
  /** Where each key of the Secret (or each variable of its template) comes from. */
  readonly data: Readonly<Record<string, RemoteRef>>;
}): Draft {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: options.name, namespace: options.namespace as string, labels: options.labels },
    spec: {
      refreshPolicy: 'Periodic',
      refreshInterval: options.refreshInterval,
      secretStoreRef: options.store,
      target: target(options.target),
      data: Object.entries(options.data).map(([secretKey, remoteRef]) => ({ secretKey, remoteRef })),
    },
  };
}

/**
 * A ClusterSecretStore (external-secrets.io/v1) of the hub's own Secrets: those of one namespace that a ServiceAccount
 * there may read, for the selected namespaces only.
 */
export function hubStore(options: {
  readonly name: string;
  readonly labels?: Labels;
  readonly namespace: string;
  readonly account: string;
  readonly readers: LabelSelector;
}): Draft {
  const { name, labels, namespace, account, readers } = options;
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ClusterSecretStore',
    metadata: { name, labels },
    spec: {
      conditions: [{ namespaceSelector: readers }],
      provider: {
        kubernetes: {
          auth: { serviceAccount: { name: account, namespace } },
          remoteNamespace: namespace,
          server: {
            // Kubernetes puts the certificate authority of the API server into every namespace.
            caProvider: { type: 'ConfigMap', name: 'kube-root-ca.crt', key: 'ca.crt', namespace },
            url: 'https://kubernetes.default.svc',
          },
        },
      },
    },
  };
}

/**
 * A ClusterExternalSecret (external-secrets.io/v1) that keeps a copy of one Secret of a store, whole, in every selected
 * namespace.
 */
export function secretCopies(options: {
  readonly name: string;
  readonly labels?: Labels;
  readonly store: string;
  readonly refreshInterval: Field<string>;
  readonly source: string;
  readonly target: TargetSecret;
  readonly namespaces: LabelSelector;
}): Draft {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ClusterExternalSecret',
    metadata: { name: options.name, labels: options.labels },
    spec: {
      externalSecretName: options.target.name,
      externalSecretSpec: {
        refreshPolicy: 'Periodic',
        refreshInterval: options.refreshInterval,
        secretStoreRef: { kind: 'ClusterSecretStore', name: options.store },
        target: target(options.target),
        dataFrom: [{ extract: { key: options.source } }],
      },
      namespaceSelectors: [options.namespaces],
    },
  };
}

/**
 * An ExternalSecret that asks a generator once and never again. The Secret is immutable and outlives this object, so
 * that nothing but a person can change or take away its value; a Secret that is already there is kept as it is.
 */
export function generatedSecret(options: {
  readonly namespace: string;
  readonly generator: { readonly kind: 'Password' | 'SSHKey'; readonly name: string };
  readonly target: TargetSecret;
}): Draft {
  const { generator } = options;
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { namespace: options.namespace },
    spec: {
      refreshPolicy: 'CreatedOnce',
      target: { ...target(options.target), creationPolicy: 'Orphan', immutable: true },
      dataFrom: [
        {
          sourceRef: {
            generatorRef: { apiVersion: 'generators.external-secrets.io/v1alpha1', ...generator },
          },
        },
      ],
    },
  };
}

/** A generator of `length` random printable characters, one byte each, in the Secret's `key`. */
export function passwordGenerator(options: {
  readonly namespace: string;
  readonly name: string;
  readonly length: number;
  readonly key: string;
}): Draft {
  return {
    apiVersion: 'generators.external-secrets.io/v1alpha1',
    kind: 'Password',
    metadata: { name: options.name, namespace: options.namespace },
    spec: { allowRepeat: true, encoding: 'raw', length: options.length, noUpper: false, secretKeys: [options.key] },
  };
}

/**
 * A PushSecret (external-secrets.io/v1alpha1) that copies keys of a Secret into a store, and leaves them there when
 * it goes. `IfNotExists` never overwrites what the store has.
 */
export function pushSecret(options: {
  readonly namespace: string;
  readonly store: StoreRef;
  readonly refreshInterval: Field<string>;
  readonly secret: string;
  readonly updatePolicy: 'Replace' | 'IfNotExists';
  /** Keys to push as Go templates over the Secret; default: the Secret's own. */
  readonly template?: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, RemoteRef>>;
}): Draft {
  return {
    apiVersion: 'external-secrets.io/v1alpha1',
    kind: 'PushSecret',
    metadata: { namespace: options.namespace },
    spec: {
      deletionPolicy: 'None',
      refreshInterval: options.refreshInterval,
      updatePolicy: options.updatePolicy,
      secretStoreRefs: [options.store],
      selector: { secret: { name: options.secret } },
      template: options.template && { engineVersion: 'v2', data: options.template },
      data: Object.entries(options.data).map(([secretKey, { key, property }]) => ({
        match: { secretKey, remoteRef: { remoteKey: key, property } },
      })),
    },
  };
}

function target({ name, type, labels, annotations, template }: TargetSecret) {
  return {
    name,
    creationPolicy: 'Owner',
    deletionPolicy: 'Retain',
    template: (type || labels || annotations || template) && {
      engineVersion: 'v2',
      type,
      data: template,
      metadata: (labels || annotations) && { labels, annotations },
    },
  };
}
