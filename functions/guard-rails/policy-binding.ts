import type { Draft } from '../engine/index.ts';
import { type ValidationAction, validatingAdmissionPolicyBinding } from '../hub/admission.ts';
import {
  keeping,
  type PolicyName,
  type PolicyPlan,
  policyModeLabel,
  policyName,
  policyNames,
  policyNamespace,
} from './policies.ts';
import { policyParameters } from './policy-parameters.ts';

/** Policies of one namespace that share what becomes of a request they refuse. */
export interface PolicyGroup {
  /** `policies`, or `audited` for those that only warn. */
  readonly key: 'policies' | 'audited';
  /** To be made before the binding, which refuses everything without it, and to outlive it. */
  readonly parameters: Draft;
  /** None with Kyverno, whose policies go by `policyLabels`. */
  readonly binding: Draft | undefined;
}

/** What puts the policies into force for one namespace: nothing without an engine, and rarely more than one group. */
export function policyGroups(plan: PolicyPlan): readonly PolicyGroup[] {
  const { namespace, engine, mode, policies = policyNames } = plan;
  if (engine === 'None') return [];
  if (engine === 'Kyverno') {
    return [{ key: 'policies', parameters: policyParameters(plan, namespace, policies), binding: undefined }];
  }
  const audited = mode === 'Audit' ? policies.filter((policy) => !keeping.includes(policy)) : [];
  const enforced = policies.filter((policy) => !audited.includes(policy));
  return [
    ...group(plan, 'policies', namespace, enforced, ['Deny', 'Audit']),
    ...group(plan, 'audited', `${namespace}.audited`, audited, ['Warn', 'Audit']),
  ];
}

/** Labels of the namespace by which Kyverno's policies find it. */
export function policyLabels({ engine, mode }: Pick<PolicyPlan, 'engine' | 'mode'>): Readonly<Record<string, string>> {
  return engine === 'Kyverno' ? { [policyModeLabel]: mode } : {};
}

function group(
  plan: PolicyPlan,
  key: PolicyGroup['key'],
  name: string,
  policies: readonly PolicyName[],
  actions: readonly ValidationAction[],
): readonly PolicyGroup[] {
  if (policies.length === 0) return [];
  const binding = validatingAdmissionPolicyBinding({
    name: `${name}.guard-rails.aerodrome.dev`,
    labels: plan.labels,
    policy: policyName,
    parameters: { name, namespace: policyNamespace },
    namespaces: { matchLabels: { 'kubernetes.io/metadata.name': plan.namespace } },
    actions,
  });
  return [{ key, parameters: policyParameters(plan, name, policies), binding }];
}
