import { isObject, type KubeObject, listAt, own, stringAt } from '../engine/index.ts';

/** Somebody with a name in the hub's identity provider, or a ServiceAccount. */
export interface Subject {
  readonly kind: string;
  readonly name: string;
}

/** A subject and what it may do. */
export interface Member extends Subject {
  readonly role: string;
}

/** What a tenant may use; a list that is not there allows everything. */
export interface Allowed {
  readonly registries?: readonly string[] | undefined;
  readonly ingressHostnames?: readonly string[] | undefined;
  readonly ingressClasses?: readonly string[] | undefined;
  readonly storageClasses?: readonly string[] | undefined;
  readonly priorityClasses?: readonly string[] | undefined;
  readonly runtimeClasses?: readonly string[] | undefined;
  readonly serviceTypes?: readonly string[] | undefined;
  /** NetworkAttachmentDefinitions of the hub. */
  readonly networks?: readonly string[] | undefined;
  /** Kubernetes versions (`1.33.4`) or minors (`1.33`). */
  readonly kubernetesVersions?: readonly string[] | undefined;
  /** The same of OpenShift. */
  readonly clusterVersions?: readonly string[] | undefined;
  readonly sizes?: readonly string[] | undefined;
}

/** The spec of a Tenant, as far as other kinds honour it. A list that is not there allows everything. */
export interface TenantSettings {
  readonly owners: readonly Subject[];
  readonly members: readonly Member[];
  readonly allowed: Allowed;
  readonly sites: readonly string[] | undefined;
  /** Names of the tenant's own nodes of the hub; none means any node. */
  readonly nodePools: readonly string[];
  readonly costCenter: string | undefined;
  /** What the registry of customers calls it; undefined where there is none, or it has not heard of the tenant yet. */
  readonly customer: string | undefined;
  /** Nothing new is made for a tenant that is cordoned. */
  readonly cordoned: boolean;
  /** A tenant in quarantine is cut off from everything. */
  readonly quarantine: boolean;
  /** The whole spec, for what only one kind reads (`podSecurity`, `network`, `limits`, `policies`). */
  readonly spec: Readonly<Record<string, unknown>>;
}

/** Reads a Tenant, which need not have been through an API server: defaults may be missing. */
export function settingsOf(tenant: KubeObject): TenantSettings {
  const spec = isObject(tenant['spec']) ? tenant['spec'] : {};
  const allowed = own(spec, 'allowed');
  const list = (field: keyof Allowed) => textsIn(own(allowed, field));
  return {
    owners: subjectsIn(own(spec, 'owners')),
    members: membersIn(own(spec, 'members')),
    allowed: {
      registries: list('registries'),
      ingressHostnames: list('ingressHostnames'),
      ingressClasses: list('ingressClasses'),
      storageClasses: list('storageClasses'),
      priorityClasses: list('priorityClasses'),
      runtimeClasses: list('runtimeClasses'),
      serviceTypes: list('serviceTypes'),
      networks: list('networks'),
      kubernetesVersions: list('kubernetesVersions'),
      clusterVersions: list('clusterVersions'),
      sizes: list('sizes'),
    },
    sites: textsIn(own(spec, 'sites')),
    nodePools: namesIn(own(spec, 'nodePools')),
    costCenter: textIn(own(spec, 'costCenter')),
    customer: stringAt(
      listAt(tenant, 'status', 'services').find((one) => own(one, 'name') === 'customer'),
      'id',
    ),
    cordoned: own(spec, 'cordoned') === true,
    quarantine: own(spec, 'quarantine') === true,
    spec,
  };
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined;
}

function namesIn(value: unknown): readonly string[] {
  return objectsIn(value).flatMap(({ name }) => (isText(name) ? [name] : []));
}

function subjectsIn(value: unknown): readonly Subject[] {
  return objectsIn(value).flatMap(({ kind = 'Group', name }) => (isText(kind) && isText(name) ? [{ kind, name }] : []));
}

function membersIn(value: unknown): readonly Member[] {
  return objectsIn(value).flatMap(({ kind = 'Group', name, role = 'edit' }) =>
    isText(kind) && isText(name) && isText(role) ? [{ kind, name, role }] : [],
  );
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
