import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { protectedNamespaces, quarantineLabel } from './policies.ts';

/** Where Falco's helper for responses listens, inside its namespace. */
const talon = 'http://falco-talon:2803';

/** Port and path on which audit logs are received. */
const auditPort = 9765;
const auditPath = '/k8s-audit';

/** Helm values of Falco on the nodes. */
export function falcoValues(c: ClusterContext): Readonly<Record<string, unknown>> {
  const { mode } = c.spec.security.threatDetection;
  const responds = mode !== 'Detect';
  return {
    // RHCOS has no compiler for kernel modules.
    driver: { kind: 'modern_ebpf' },
    falco: { json_output: true, priority: priority(c) },
    falcosidekick: { enabled: true, config: { ...outputs(c), talon: responds ? { address: talon } : undefined } },
    responseActions: { enabled: responds },
    'falco-talon': responds ? talonValues(c) : undefined,
    scc: { create: true },
    tolerations: [{ operator: 'Exists' }],
  };
}

/** Users the helpers' charts ask for; OpenShift refuses them, and gives out users of its own where none is asked for. */
export function fixedUsers(c: ClusterContext | undefined): readonly string[] {
  const responds = c !== undefined && c.spec.security.threatDetection.mode !== 'Detect';
  const helpers = ['falcosidekick', ...(responds ? ['falco-talon'] : [])];
  return helpers.flatMap((helper) => [
    `${helper}.podSecurityContext.runAsUser`,
    `${helper}.podSecurityContext.fsGroup`,
  ]);
}

/** Helm values of the audit log receiver, a `release`: no driver, one plugin, one Service called `<release>-log`. */
export function auditValues(c: ClusterContext, release: string): Readonly<Record<string, unknown>> {
  return {
    // Without it the chart sends to falcosidekick by another name than that has.
    fullnameOverride: release,
    collectors: { enabled: false },
    controller: { kind: 'deployment', deployment: { replicas: 1 } },
    driver: { enabled: false },
    falco: {
      json_output: true,
      load_plugins: ['k8saudit', 'json'],
      plugins: [
        { name: 'k8saudit', library_path: 'libk8saudit.so', open_params: `http://:${auditPort}${auditPath}` },
        { name: 'json', library_path: 'libjson.so' },
      ],
      priority: priority(c),
      rules_files: ['/etc/falco/k8s_audit_rules.yaml', '/etc/falco/rules.d'],
    },
    falcoctl: {
      config: {
        artifact: {
          allowedTypes: ['plugin', 'rulesfile'],
          follow: { refs: ['k8saudit-rules:0'] },
          install: { refs: ['k8saudit-rules:0', 'k8saudit:0', 'json:0'], resolveDeps: true },
        },
      },
    },
    falcosidekick: { enabled: true, config: outputs(c) },
    scc: { create: false },
    services: [{ name: 'log', ports: [{ port: auditPort, protocol: 'TCP' }], type: 'ClusterIP' }],
  };
}

function priority(c: ClusterContext) {
  return fromSettings('threatDetection.minimumPriority', c.platform.threatDetection.minimumPriority);
}

/** Where detections go; every one says which cluster it is from. */
function outputs(c: ClusterContext) {
  const { alertmanager, triage } = c.platform.threatDetection;
  const minimumpriority = priority(c);
  return {
    customfields: `cluster:${c.names.hubWide}`,
    alertmanager:
      alertmanager === undefined
        ? undefined
        : { hostport: fromSettings('threatDetection.alertmanager', alertmanager), minimumpriority },
    webhook:
      triage === undefined ? undefined : { address: fromSettings('threatDetection.triage', triage), minimumpriority },
  };
}

/**
 * What the response engine does: label a pod, which the quarantine policy then isolates, and for rules the platform
 * names end it. With mode Suggest it only says what it would do. It has the rights for this and no others.
 */
function talonValues(c: ClusterContext) {
  const { terminateRules } = c.platform.threatDetection;
  const ends = terminateRules.length > 0;
  const none: readonly string[] = [];
  return {
    config: { rulesOverride: JSON.stringify(responses(c), null, 2) },
    rbac: {
      namespaces: ['get'],
      pods: ends ? ['get', 'list', 'patch', 'update', 'delete'] : ['get', 'list', 'patch', 'update'],
      podsEphemeralcontainers: none,
      nodes: none,
      podsLog: none,
      podsExec: none,
      podsEviction: none,
      events: ['get', 'update', 'patch', 'create'],
      daemonsets: ['get'],
      deployments: ['get'],
      replicasets: ['get'],
      statefulsets: ['get'],
      networkpolicies: none,
      caliconetworkpolicies: none,
      ciliumnetworkpolicies: none,
      roles: none,
      clusterroles: none,
      configmaps: none,
      secrets: none,
      leases: ['get', 'update', 'patch', 'watch', 'create'],
    },
  };
}

function responses(c: ClusterContext): readonly unknown[] {
  const { quarantineRules, terminateRules } = c.platform.threatDetection;
  // Told as text: the response engine reads a truth value here as "not set".
  const dryRun = c.spec.security.threatDetection.mode === 'Suggest' ? { dry_run: 'true' } : {};
  const outside = {
    output_fields: [
      protectedNamespaces(c)
        .map((name) => `k8s.ns.name!=${name}`)
        .join(', '),
    ],
  };
  return [
    {
      action: 'isolate the pod',
      actionner: 'kubernetes:label',
      parameters: { labels: { [quarantineLabel]: 'true' } },
    },
    {
      action: 'end the pod',
      actionner: 'kubernetes:terminate',
      parameters: { grace_period_seconds: 20, ignore_daemonsets: true, ignore_statefulsets: true },
    },
    // A rule that names no detections would match them all.
    ...when(quarantineRules, {
      rule: 'isolate',
      match: { rules: quarantineRules, ...outside },
      ...dryRun,
      actions: [{ action: 'isolate the pod' }],
    }),
    ...when(terminateRules, {
      rule: 'end',
      match: { rules: terminateRules, priority: '>=Critical', ...outside },
      ...dryRun,
      actions: [{ action: 'end the pod' }],
    }),
  ];
}

function when(detections: readonly string[], rule: unknown): readonly unknown[] {
  return detections.length > 0 ? [rule] : [];
}
