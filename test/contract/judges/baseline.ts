import { parse } from 'yaml';

/** Hand-written values of a small vcluster that needs no licence and no root: what the judges must accept. */
export const baseline = (): Readonly<Record<string, unknown>> => parse(text) as Record<string, unknown>;

/** The baseline with one value set, by a path such as `sync.toHost.pods.enabled`. */
export function baselineWith(path: string, value: unknown): Readonly<Record<string, unknown>> {
  const values = baseline();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = values as Record<string, unknown>;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[last] = value;
  return values;
}

const text = `
controlPlane:
  distro:
    k8s:
      enabled: true
      version: v1.35.2
      securityContext: &unprivileged
        runAsUser: 12345
        runAsGroup: 12345
        runAsNonRoot: true
        allowPrivilegeEscalation: false
        capabilities: { drop: [ALL] }
        seccompProfile: { type: RuntimeDefault }
  backingStore:
    etcd:
      deploy:
        enabled: true
        statefulSet:
          highAvailability: { replicas: 3 }
          persistence: { volumeClaim: { size: 5Gi, retentionPolicy: Delete } }
          security:
            podSecurityContext: { fsGroup: 12345 }
            containerSecurityContext: *unprivileged
  proxy: { extraSANs: [team-a.vc-team-a.svc, team-a.example.com] }
  statefulSet:
    image: { registry: ghcr.io, repository: loft-sh/vcluster-oss, tag: 0.36.1 }
    highAvailability: { replicas: 3 }
    security:
      podSecurityContext: { fsGroup: 12345 }
      containerSecurityContext: *unprivileged
exportKubeConfig:
  server: https://team-a.vc-team-a.svc
  additionalSecrets:
    - name: team-a-tenant
      server: https://team-a.example.com
      serviceAccount: { name: tenant-admin, namespace: kube-system, clusterRole: cluster-admin }
policies:
  podSecurityStandard: restricted
  resourceQuota: { enabled: false }
  limitRange: { enabled: false }
  networkPolicy: { enabled: false }
sync:
  toHost:
    ingresses: { enabled: true }
    pods: { useSecretsForSATokens: true, enforceTolerations: ['tenant=a:NoSchedule'] }
  fromHost:
    nodes: { enabled: false, clearImageStatus: true, selector: { labels: { pool: tenants } } }
    storageClasses: { enabled: true, selector: { matchLabels: { tenant-safe: 'true' } } }
networking: { advanced: { proxyKubelets: { byHostname: false, byIP: false } } }
telemetry: { enabled: false }
`;
