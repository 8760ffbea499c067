import type { Draft } from '../engine/index.ts';
import type { LabelSelector, Labels } from './field.ts';

/** What becomes of a request that a policy refuses. */
export type ValidationAction = 'Deny' | 'Warn' | 'Audit';

/** A ValidatingAdmissionPolicyBinding (admissionregistration.k8s.io/v1) that refuses all while its parameters are missing. */
export function validatingAdmissionPolicyBinding(options: {
  readonly name: string;
  readonly labels?: Labels;
  readonly policy: string;
  readonly parameters: { readonly name: string; readonly namespace: string };
  readonly namespaces: LabelSelector;
  readonly actions: readonly ValidationAction[];
}): Draft {
  const { name, labels, policy, parameters, namespaces, actions } = options;
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name, labels },
    spec: {
      policyName: policy,
      paramRef: { ...parameters, parameterNotFoundAction: 'Deny' },
      matchResources: { namespaceSelector: namespaces },
      validationActions: actions,
    },
  };
}
