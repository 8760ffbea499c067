import { at, isObject, type KubeObject } from '../../functions/engine/index.ts';
import { leaves } from './leaves.ts';

/** Most characters of a name, by kind; of all others, what a DNS subdomain may have. */
const longest: Readonly<Record<string, number>> = { Namespace: 63, Service: 63, VirtualMachine: 63 };

/** A Helm release's name, which its chart makes names of Services and label values from. */
const helmRelease = 53;

/** Names, labels and host names of an object that Kubernetes or Helm would not take. */
export function badNames(object: KubeObject): readonly string[] {
  const { kind, metadata } = object;
  const said = `${kind} ${metadata.name}`;
  const lines: string[] = [];
  const { name, namespace, labels = {} } = metadata;
  if (name !== undefined && name.length > (longest[kind] ?? 253)) lines.push(`${said}: ${name.length} characters`);
  if (name !== undefined && kind !== 'RoleBinding' && !/^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(name))
    lines.push(`${said}: no DNS name`);
  if (kind === 'Namespace' && name !== undefined && !label.test(name)) lines.push(`${said}: no DNS label`);
  if (namespace !== undefined && !label.test(namespace)) lines.push(`${said}: namespace ${namespace}`);
  for (const [key, value] of Object.entries(labels))
    if (!/^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/.test(value)) lines.push(`${said}: label ${key}=${value}`);
  const external = metadata.annotations?.['crossplane.io/external-name'] ?? '';
  if (kind === 'Release' && external.length > helmRelease) lines.push(`${said}: release ${external}`);
  const host = at(object, 'spec', 'forProvider', 'namespace');
  if (typeof host === 'string' && !label.test(host)) lines.push(`${said}: into namespace ${host}`);
  return lines;
}

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** Kinds that are in no namespace. */
const clusterScoped: ReadonlySet<string> = new Set([
  'Namespace',
  'AdminNetworkPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ClusterUsage',
  'ClusterResourceQuota',
  'GlobalResourceQuota',
  'ClusterSecretStore',
  'ClusterExternalSecret',
  'ClusterRoleBinding',
]);

/** Whether an object lacks the namespace it belongs in, or has one that it cannot have. */
export function homeless(object: KubeObject): readonly string[] {
  const { kind, metadata } = object;
  if (kind === 'ClusterPolicy' || kind === 'Policy') return [];
  const has = metadata.namespace !== undefined;
  return has === clusterScoped.has(kind) ? [`${kind} ${metadata.name}: namespace ${metadata.namespace}`] : [];
}

/** Private keys, tokens and passwords in an object, whatever field they are in. */
export function secrets(object: KubeObject): readonly string[] {
  const said = `${object.kind} ${object.metadata.name}`;
  const data = object.kind === 'Secret' && isObject(object['data']) ? Object.keys(object['data']) : [];
  const texts = [...leaves(object)].filter(([, value]) => typeof value === 'string');
  return [
    ...data.filter((key) => !/^key[0-9]+$/.test(key)).map((key) => `${said}: data ${key}`),
    ...texts.flatMap(([path, value]) =>
      /PRIVATE KEY|eyJ[A-Za-z0-9_-]{20,}\.|client-key-data|^Bearer /.test(String(value)) ? [`${said}: ${path}`] : [],
    ),
  ];
}
