export { lastingPolicy } from './engine-policy.ts';
export { type Gap, gaps } from './gaps.ts';
export { hubOf, namespaceName } from './hub.ts';
export { managedLabels } from './labels.ts';
export { resourcesOf } from './limits.ts';
export { machinePolicy } from './machine-policy.ts';
export {
  defaultTolerations,
  guardedNamespace,
  isFreeLabel,
  namespaceLabelMistakes,
  nodeSelectors,
} from './namespace.ts';
export * from './plan.ts';
export { keeping, type PolicyPlan, policyNames, policyPlanOf } from './policies.ts';
export { type PolicyGroup, policyGroups, policyLabels } from './policy-binding.ts';
export { type Amounts, addQuota, completeQuota, countKey, storageClassKey, styleOf } from './quota.ts';
export { guardRails, type Rail } from './rails.ts';
export { egressMistakes } from './ranges.ts';
