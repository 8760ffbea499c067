import { each, part } from '../../engine/index.ts';
import { hubStore, secretCopies } from '../../hub/external-secrets.ts';
import { roleBinding, secretReader, serviceAccount } from '../../hub/kubernetes.ts';
import { object } from '../../hub/provider-kubernetes.ts';
import { fromSettings } from '../../platform/index.ts';
import { isPlatformSecret, labels, secretStoreOf } from '../../tenancy/index.ts';
import type { TenantContext } from '../context.ts';
import { hubNamespaceOf, lacksNamespace } from '../hub-namespace.ts';
import type { TenantReplicate } from '../schema.gen.ts';

/** What is copied, and into which of the tenant's namespaces. */
interface Copy {
  readonly source: TenantReplicate;
  readonly namespace: string;
}

const secretsOf = (c: TenantContext) =>
  c.namespaces.length === 0
    ? []
    : c.spec.replicate.filter(({ kind, name }) => kind === 'Secret' && !isPlatformSecret(name));
const when = (c: TenantContext) => secretsOf(c).length > 0;

/** The account that reads the Secrets, its Role and its binding. */
const reader = 'replicate';

/** ConfigMaps by namespace; Secrets are copied by the External Secrets Operator, all namespaces at once. */
function configMapsOf(c: TenantContext): readonly Copy[] {
  const sources = c.spec.replicate.filter(({ kind }) => kind === 'ConfigMap');
  return sources.flatMap((source) => namespacesFor(source, c).map((namespace) => ({ source, namespace })));
}

export const copiedConfigMaps = each(configMapsOf, {
  why: 'settings that the platform hands out are in every namespace',
  needs: ['namespace'],
  key: ({ source, namespace }) => `${namespace}.${source.name}`,
  lacks: ({ namespace }, c) => lacksNamespace(namespace, c),
  build: ({ source, namespace }, c) => {
    const from = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: source.name, namespace: c.namespace } };
    return object({
      namespace: c.namespace,
      labels: c.labels,
      providerConfigRef: { kind: 'ClusterProviderConfig', name: 'hub' },
      managementPolicies: ['*'],
      manifest: {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: source.name, namespace: hubNamespaceOf(namespace, c), labels: c.labels },
      },
      copies: [{ from, fieldPath: 'data' }],
      watch: true,
    });
  },
});

export const secretReaderAccount = part<TenantContext>({
  why: 'Secrets are copied by an account of their own',
  when,
  needs: ['claim-namespace'],
  build: (c) => serviceAccount({ namespace: c.namespace, name: reader, labels: c.labels, automountToken: false }),
});

/** No more than the Secrets that are copied: kubeconfigs of clusters lie beside them. */
export const secretReaderRole = part<TenantContext>({
  why: 'that account reads those Secrets and no others',
  when,
  needs: ['claim-namespace'],
  build: (c) =>
    secretReader({
      namespace: c.namespace,
      name: reader,
      labels: c.labels,
      secrets: secretsOf(c)
        .map(({ name }) => name)
        .sort(),
    }),
});

export const secretReaderBinding = part<TenantContext>({
  why: 'the account has its role',
  when,
  needs: ['secret-reader-role', 'secret-reader-account'],
  build: (c) =>
    roleBinding({
      namespace: c.namespace,
      name: reader,
      labels: c.labels,
      role: reader,
      subjects: [{ kind: 'ServiceAccount', namespace: c.namespace, name: reader }],
    }),
});

export const secretStore = part<TenantContext>({
  why: "the claim namespace's Secrets can be copied into the tenant's namespaces only",
  when,
  needs: ['secret-reader-binding'],
  build: (c) =>
    hubStore({
      name: secretStoreOf(c.name),
      labels: c.labels,
      namespace: c.namespace,
      account: reader,
      readers: { matchLabels: { [labels.tenant]: c.name } },
    }),
});

export const copiedSecrets = each(secretsOf, {
  why: 'logins that the platform hands out are in every namespace, and through nothing else on the way there',
  needs: ['namespace', 'secret-store'],
  key: ({ name }) => name,
  lacks: (source, c) => (targetsOf(source, c).length > 0 ? undefined : 'a namespace to copy it into'),
  build: (source, c) =>
    secretCopies({
      name: `${c.name}.${source.name}`,
      labels: c.labels,
      store: secretStoreOf(c.name),
      refreshInterval: fromSettings('secretStore.refreshInterval', c.platform.secretStore.refreshInterval),
      source: source.name,
      target: { name: source.name, ...(source.type === undefined ? {} : { type: source.type }), labels: ofCopies(c) },
      namespaces: {
        matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: targetsOf(source, c) }],
      },
    }),
});

/** Without the label that admission lets nobody but the platform set: the copies are the External Secrets Operator's. */
function ofCopies({
  labels: { [labels.managed]: _managed, ...rest },
}: TenantContext): Readonly<Record<string, string>> {
  return rest;
}

/** Those it names, else all: what is only kept keeps its copies, too. */
function namespacesFor({ namespaces }: TenantReplicate, c: TenantContext): readonly string[] {
  const kept = c.namespaces.filter(({ spec }) => spec === undefined);
  return namespaces ?? [...c.spec.namespaces, ...kept].map(({ name }) => name);
}

function targetsOf(source: TenantReplicate, c: TenantContext): readonly string[] {
  return namespacesFor(source, c)
    .map((name) => hubNamespaceOf(name, c))
    .filter((name) => name !== undefined)
    .sort();
}
