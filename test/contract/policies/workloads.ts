import type { Manifest } from '../harness/api-client.ts';

/** Namespace under guard rails in these tests. */
export const namespace = 'vc-payments--web';

type Fields = Readonly<Record<string, unknown>>;

/** An object in the guarded namespace. */
export function object(apiVersion: string, kind: string, fields: Fields = {}, metadata: Fields = {}): Manifest {
  return { apiVersion, kind, metadata: { name: 'web', namespace, ...metadata }, ...fields };
}

/** A container as hardened as Pod Security `restricted` wants it. */
export function container(fields: Fields = {}): Fields {
  return {
    name: 'web',
    image: 'registry.example.com/payments/web:1.4.2',
    imagePullPolicy: 'Always',
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    ...fields,
  };
}

/** The spec of a hardened pod. */
export function podSpec(fields: Fields = {}): Fields {
  return {
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [container()],
    ...fields,
  };
}

/** A hardened pod. */
export function pod(fields: Fields = {}, metadata: Fields = {}): Manifest {
  return object('v1', 'Pod', { spec: podSpec(fields) }, metadata);
}

/** A pod whose only container differs. */
export function podWith(fields: Fields): Manifest {
  return pod({ containers: [container(fields)] });
}

/** A controller of such pods. */
export function workload(kind: string, fields: Fields = {}): Manifest {
  const labels = { app: 'web' };
  const template = { metadata: { labels }, spec: podSpec(fields) };
  const selector = { matchLabels: labels };
  const batch = { metadata: { labels }, spec: podSpec({ restartPolicy: 'Never', ...fields }) };
  switch (kind) {
    case 'CronJob':
      return object('batch/v1', kind, { spec: { schedule: '0 2 * * *', jobTemplate: { spec: { template: batch } } } });
    case 'Job':
      return object('batch/v1', kind, { spec: { template: batch } });
    case 'ReplicationController':
      return object('v1', kind, { spec: { selector: labels, template } });
    case 'StatefulSet':
      return object('apps/v1', kind, { spec: { serviceName: 'web', selector, template } });
    default:
      return object('apps/v1', kind, { spec: { selector, template } });
  }
}

/** A Service. */
export function service(fields: Fields = {}, metadata: Fields = {}): Manifest {
  const spec = { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }], ...fields };
  return object('v1', 'Service', { spec }, metadata);
}

/** An Ingress for one host. */
export function ingress(host: string | undefined, fields: Fields = {}, metadata: Fields = {}): Manifest {
  const backend = { service: { name: 'web', port: { number: 80 } } };
  const rule = { ...(host !== undefined && { host }), http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } };
  const spec = { ingressClassName: 'tenants', rules: [rule], ...fields };
  return object('networking.k8s.io/v1', 'Ingress', { spec }, metadata);
}

/** A PersistentVolumeClaim. */
export function volumeClaim(fields: Fields = {}, metadata: Fields = {}): Manifest {
  const resources = { requests: { storage: '5Gi' } };
  const spec = { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', resources, ...fields };
  return object('v1', 'PersistentVolumeClaim', { spec }, metadata);
}

/** A Role of one rule. */
export function role(rule: Fields): Manifest {
  const whole = { apiGroups: [''], resources: ['pods'], verbs: ['get'], ...rule };
  return object('rbac.authorization.k8s.io/v1', 'Role', { rules: [whole] });
}

/** A binding, of the people named. */
export function binding(role: string, subject: Fields, kind = 'ClusterRole'): Manifest {
  const apiGroup = 'rbac.authorization.k8s.io';
  const fields = { roleRef: { apiGroup, kind, name: role }, subjects: [subject] };
  return object(`${apiGroup}/v1`, 'RoleBinding', fields);
}

/** A ConfigMap. */
export function configMap(name: string, labels: Readonly<Record<string, string>> = {}): Manifest {
  return object('v1', 'ConfigMap', { data: { a: 'b' } }, { name, labels });
}
