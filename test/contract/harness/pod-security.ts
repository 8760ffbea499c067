import type { ApiClient, Manifest } from './api-client.ts';
import { apply } from './apply.ts';

/** Levels of the Pod Security Standards, from anything to hardened. */
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';

/** What a real API server says to a pod; a refusal says whether Pod Security was the reason. */
export type PodVerdict =
  | { readonly accepted: true; readonly warnings: readonly string[] }
  | {
      readonly accepted: false;
      /** `PodSecurity`, or the server's own reason, such as `Invalid` or `Forbidden`. */
      readonly by: string;
      readonly message: string;
    };

/** As much of a pod as decides; an API server checks the rest. */
export interface PodLike {
  readonly metadata?: { readonly labels?: object; readonly annotations?: object };
  readonly spec: { readonly containers?: readonly object[]; readonly volumes?: readonly object[] };
}

/** Judges pods under one level. */
export type PodSecurityJudge = (pod: PodLike) => Promise<PodVerdict>;

/** A judge of pods: creations, dry, in a namespace of its own that enforces a level of the standards. */
export async function podSecurityJudge(
  client: ApiClient,
  level: PodSecurityLevel,
  version = 'latest',
): Promise<PodSecurityJudge> {
  const name = `judge-${level}-${version.replaceAll('.', '-')}`;
  const labels = {
    'pod-security.kubernetes.io/enforce': level,
    'pod-security.kubernetes.io/enforce-version': version,
  };
  await apply(client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
  return (pod) => podVerdict(client, name, pod);
}

/** What an API server says to a pod in a namespace that is there already; nothing is stored. */
export async function podVerdict(client: ApiClient, namespace: string, pod: PodLike): Promise<PodVerdict> {
  const { labels, annotations } = pod.metadata ?? {};
  const answer = await client.call({
    method: 'POST',
    path: `/api/v1/namespaces/${namespace}/pods?dryRun=All`,
    body: {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { generateName: 'judged-', namespace, labels, annotations },
      spec: pod.spec,
    },
  });
  if (answer.status === 201) return { accepted: true, warnings: answer.warnings };
  const { message = String(answer.body), reason = '' } = answer.body as { message?: string; reason?: string };
  return { accepted: false, by: message.includes('violates PodSecurity') ? 'PodSecurity' : reason, message };
}

/** The pods that workloads in a chart or a manifest would start, by `Kind name`. */
export function podsOf(objects: readonly Manifest[]): ReadonlyMap<string, PodLike> {
  const found = objects.flatMap((object) => {
    const pod = podOf(object);
    return pod ? [[`${object.kind} ${object.metadata.name ?? ''}`, pod] as const] : [];
  });
  return new Map(found);
}

function podOf(object: Manifest): PodLike | undefined {
  const { kind, spec } = object as { kind: string; spec?: Workload };
  if (kind === 'Pod') return object as unknown as PodLike;
  if (kind === 'CronJob') return spec?.jobTemplate?.spec?.template;
  const pod = spec?.template;
  if (!pod?.spec?.containers) return undefined;
  return { ...pod, spec: { ...pod.spec, volumes: [...(pod.spec.volumes ?? []), ...claims(spec)] } };
}

// The controller of a StatefulSet adds a volume for each claim before it creates a pod.
function claims(spec: Workload | undefined): readonly object[] {
  return (spec?.volumeClaimTemplates ?? []).map(({ metadata: { name } }) => ({
    name,
    persistentVolumeClaim: { claimName: name },
  }));
}

interface Workload {
  readonly template?: PodLike;
  readonly jobTemplate?: { readonly spec?: { readonly template?: PodLike } };
  readonly volumeClaimTemplates?: readonly { readonly metadata: { readonly name: string } }[];
}
