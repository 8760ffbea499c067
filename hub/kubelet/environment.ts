import type { V1EnvVar } from '@kubernetes/client-node';
import type { Container, Pod } from './pod.ts';
import { parseQuantity } from './quantity.ts';

/** Where a container's environment comes from besides the pod itself. */
export interface EnvironmentSources {
  /** Data of a Secret or ConfigMap of the pod's namespace; undefined where there is none. */
  readonly data: (kind: 'Secret' | 'ConfigMap', name: string) => Promise<Readonly<Record<string, string>> | undefined>;
  readonly podIP: string;
  readonly hostIP: string;
  readonly nodeName: string;
}

/** What a container without a limit may take: all of the machine. */
export interface Machine {
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
}

/**
 * The environment of a container, in its order: of the image, of `envFrom`, of `env` with `$(NAME)` of what stands before
 * replaced. Throws where something that is required is not there.
 */
export async function environmentOf(
  pod: Pod,
  container: Container,
  image: Readonly<Record<string, string>>,
  sources: EnvironmentSources,
  machine: Machine,
): Promise<Readonly<Record<string, string>>> {
  const environment: Record<string, string> = { ...image };
  for (const { prefix = '', secretRef, configMapRef } of container.envFrom ?? []) {
    const kind = secretRef ? 'Secret' : 'ConfigMap';
    const from = secretRef ?? configMapRef;
    const data = await sources.data(kind, from?.name ?? '');
    if (data === undefined && !from?.optional) throw new Error(`${kind} "${from?.name}" not found`);
    for (const [key, value] of Object.entries(data ?? {})) environment[prefix + key] = value;
  }
  for (const variable of container.env ?? []) {
    const value = await variableOf(pod, container, variable, environment, sources, machine);
    if (value !== undefined) environment[variable.name] = value;
  }
  return environment;
}

async function variableOf(
  pod: Pod,
  container: Container,
  { value, valueFrom }: V1EnvVar,
  before: Readonly<Record<string, string>>,
  sources: EnvironmentSources,
  machine: Machine,
): Promise<string | undefined> {
  if (valueFrom?.fieldRef) return fieldOf(pod, valueFrom.fieldRef.fieldPath, sources);
  if (valueFrom?.resourceFieldRef) {
    return String(resourceOf(container, valueFrom.resourceFieldRef.resource, machine));
  }
  const from = valueFrom?.secretKeyRef ?? valueFrom?.configMapKeyRef;
  if (from) {
    const kind = valueFrom?.secretKeyRef ? 'Secret' : 'ConfigMap';
    const found = (await sources.data(kind, from.name ?? ''))?.[from.key];
    if (found === undefined && !from.optional) throw new Error(`${kind} "${from.name}" has no key "${from.key}"`);
    return found;
  }
  return expanded(value ?? '', before);
}

/** `$(NAME)` becomes its value where there is one, `$$` a dollar: https://kubernetes.io/docs/tasks/inject-data-application */
export function expanded(text: string, environment: Readonly<Record<string, string>>): string {
  return text.replace(/\$\$|\$\(([^)]*)\)/g, (whole, name: string | undefined) => {
    if (name === undefined) return '$';
    return Object.hasOwn(environment, name) ? (environment[name] as string) : whole;
  });
}

function fieldOf(pod: Pod, path: string, { podIP, hostIP, nodeName }: EnvironmentSources): string {
  const { metadata, spec } = pod;
  const key = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(path);
  if (key) return metadata[key[1] as 'labels' | 'annotations']?.[key[2] ?? ''] ?? '';
  const fields: Readonly<Record<string, string | undefined>> = {
    'metadata.name': metadata.name,
    'metadata.namespace': metadata.namespace,
    'metadata.uid': metadata.uid,
    'spec.nodeName': nodeName,
    'spec.serviceAccountName': spec.serviceAccountName,
    'status.podIP': podIP,
    'status.podIPs': podIP,
    'status.hostIP': hostIP,
  };
  const value = Object.hasOwn(fields, path) ? fields[path] : undefined;
  if (value === undefined) throw new Error(`the pod has no field "${path}"`);
  return value;
}

/** Whole cores, upwards, or bytes: the divisor 1 is all that anybody asks for here. */
function resourceOf(container: Container, resource: string, machine: Machine): number {
  const [list, name] = resource.split('.') as ['limits' | 'requests', string];
  const given = container.resources?.[list]?.[name];
  if (name === 'cpu') return Math.ceil(given === undefined ? machine.cores : parseQuantity(given));
  return given === undefined ? machine.memory : parseQuantity(given);
}
