import type { Draft, Mistake } from '../engine/index.ts';
import { namespace } from '../hub/kubernetes.ts';
import { labels } from '../tenancy/index.ts';
import type { NamespaceRails, NodeRails, PodSecurity } from './plan.ts';

/** Domains of labels that isolate, or by which the hub trusts a namespace; nobody's own labels may be in them. */
const reserved = /(^|\.)(kubernetes\.io|k8s\.io|openshift\.io|cilium\.io|aerodrome\.dev)\//;

/** Whether a label may be put on a namespace for a tenant: it neither isolates nor makes anybody trust the namespace. */
export function isFreeLabel(key: string): boolean {
  return !reserved.test(key);
}

/** What is wrong with the labels that a claim at `path` wants on its namespace. */
export function namespaceLabelMistakes(path: string, wanted: Readonly<Record<string, string>>): readonly Mistake[] {
  const accepted = 'a label outside kubernetes.io, k8s.io, openshift.io, cilium.io and aerodrome.dev';
  return Object.keys(wanted)
    .filter((key) => !isFreeLabel(key))
    .map((key) => ({
      path: `${path}[${JSON.stringify(key)}]`,
      given: wanted[key],
      accepted,
      message: `label ${key} decides what a namespace may do, which is the platform's to say`,
    }));
}

/** The namespace itself: who it belongs to, what its pods must meet, and where they run. */
export function guardedNamespace(plan: NamespaceRails): Draft {
  const own = Object.entries(plan.namespaceLabels ?? {}).filter(([key]) => isFreeLabel(key));
  return namespace({
    name: plan.namespace,
    labels: {
      ...Object.fromEntries(own),
      ...plan.platformLabels,
      ...plan.labels,
      ...podSecurityLabels(plan.podSecurity),
      // Otherwise OpenShift replaces the standard by what the service accounts' constraints suggest.
      ...(openShift(plan) ? { 'security.openshift.io/scc.podSecurityLabelSync': 'false' } : {}),
      [labels.managed]: 'true',
      [labels.quarantine]: plan.quarantine ? 'true' : undefined,
    },
    annotations: nodeAnnotations(plan.nodes, openShift(plan)),
  });
}

/** Labels of Pod Security admission. What is audited and warned of is at least what a restricted namespace refuses. */
function podSecurityLabels({ enforce, audit = 'restricted', warn = 'restricted', version }: PodSecurity) {
  const domain = 'pod-security.kubernetes.io';
  return {
    [`${domain}/enforce`]: enforce,
    [`${domain}/enforce-version`]: version,
    [`${domain}/audit`]: audit,
    [`${domain}/audit-version`]: version,
    [`${domain}/warn`]: warn,
    [`${domain}/warn-version`]: version,
  };
}

/** Annotations of a namespace with the labels of nodes for its pods: of OpenShift, and of Kubernetes. */
export const nodeSelectors = ['openshift.io/node-selector', 'scheduler.alpha.kubernetes.io/node-selector'] as const;

/** Annotation of a namespace with the tolerations that its pods get. */
export const defaultTolerations = 'scheduler.alpha.kubernetes.io/defaultTolerations';

/** Read by OpenShift itself, elsewhere by the admission plugins PodNodeSelector and PodTolerationRestriction. */
function nodeAnnotations({ pinned = true, selector, tolerations }: NodeRails, onOpenShift: boolean) {
  const pairs = pinned ? Object.keys(selector).sort() : [];
  const key = nodeSelectors[onOpenShift ? 0 : 1];
  if (pairs.length === 0 && tolerations.length === 0) return undefined;
  return {
    [key]: pairs.length > 0 ? pairs.map((name) => `${name}=${selector[name]}`).join(',') : undefined,
    [defaultTolerations]: tolerations.length > 0 ? JSON.stringify(tolerations.map(toleration)) : undefined,
  };
}

function toleration({ key, operator, value, effect }: NodeRails['tolerations'][number]) {
  return { key, operator, ...(value === undefined ? {} : { value }), ...(effect === undefined ? {} : { effect }) };
}

function openShift({ hub }: NamespaceRails): boolean {
  return hub.distribution === 'OpenShift';
}
