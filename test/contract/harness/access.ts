import type { ApiClient, Manifest } from './api-client.ts';

/** An action on a kind of object; the field names are those of a SelfSubjectAccessReview. */
export interface Action {
  readonly verb: string;
  /** Plural, such as `resourcequotas`. */
  readonly resource: string;
  /** Default the core group. */
  readonly group?: string;
  readonly subresource?: string;
  readonly name?: string;
  /** Default every namespace; what is cluster-scoped has none. */
  readonly namespace?: string;
}

/** Whether the real authorizer lets the identity of a client do something; objects need not exist. */
export async function may(client: ApiClient, action: Action): Promise<boolean> {
  const review = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    spec: { resourceAttributes: action },
  };
  const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
  const { status, body } = await client.call({ method: 'POST', path, body: review });
  if (status !== 201) throw new Error(`cannot review access: ${status}: ${(body as { message?: string }).message}`);
  return (body as { status: { allowed: boolean } }).status.allowed;
}

/** The verbs of a list that an identity may use on a kind. */
export async function verbsOf(
  client: ApiClient,
  verbs: readonly string[],
  action: Omit<Action, 'verb'>,
): Promise<readonly string[]> {
  const answers = await Promise.all(verbs.map((verb) => may(client, { ...action, verb })));
  return verbs.filter((_, index) => answers[index]);
}

/** A kind that an API server has. */
export interface ServedKind {
  readonly group: string;
  readonly resource: string;
  readonly namespaced: boolean;
}

/** Every kind an API server serves, in the version it prefers, without subresources. */
export async function servedKinds(client: ApiClient): Promise<readonly ServedKind[]> {
  const accept = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
  const answers = await Promise.all(['/api', '/apis'].map((path) => client.call({ method: 'GET', path, accept })));
  return answers.flatMap(({ body }) =>
    ((body as Discovery).items ?? []).flatMap(({ metadata, versions }) =>
      (versions[0]?.resources ?? []).map(({ resource, scope }) => ({
        group: metadata?.name ?? '',
        resource,
        namespaced: scope === 'Namespaced',
      })),
    ),
  );
}

interface Discovery {
  readonly items?: readonly {
    readonly metadata?: { readonly name?: string };
    readonly versions: readonly {
      readonly resources?: readonly { readonly resource: string; readonly scope: string }[];
    }[];
  }[];
}

/**
 * Fills aggregated ClusterRoles, `admin`, `edit` and `view` among them, as the controller manager does: an API server
 * alone leaves them empty, and nobody bound to them may do anything.
 */
export async function aggregateRoles(client: ApiClient): Promise<void> {
  const path = '/apis/rbac.authorization.k8s.io/v1/clusterroles';
  // Roles aggregate into one another: view into edit, edit into admin.
  for (let round = 0; round < 4; round += 1) {
    const { body } = await client.call({ method: 'GET', path });
    const roles = (body as { items: readonly ClusterRole[] }).items;
    for (const role of roles.filter(({ aggregationRule }) => aggregationRule)) {
      const rules = roles
        .filter((other) => other !== role && selected(role, other))
        .flatMap((other) => other.rules ?? []);
      const patch = { method: 'PATCH', contentType: 'application/merge-patch+json', body: { rules } } as const;
      const { status } = await client.call({ ...patch, path: `${path}/${role.metadata.name}` });
      if (status !== 200) throw new Error(`cannot aggregate ${role.metadata.name}: the API server answers ${status}`);
    }
  }
}

interface ClusterRole extends Manifest {
  readonly rules?: readonly object[];
  readonly aggregationRule?: {
    readonly clusterRoleSelectors?: readonly { readonly matchLabels?: Readonly<Record<string, string>> }[];
  };
}

function selected({ aggregationRule }: ClusterRole, { metadata }: ClusterRole): boolean {
  const selectors = aggregationRule?.clusterRoleSelectors ?? [];
  return selectors.some(({ matchLabels = {} }) =>
    Object.entries(matchLabels).every(([key, value]) => metadata.labels?.[key] === value),
  );
}
