export { type Gap, gaps } from './gaps.ts';
export { hubOf, namespaceName } from './hub.ts';
export { managedLabels } from './labels.ts';
export { resourcesOf } from './limits.ts';
export { guardedNamespace, isFreeLabel, namespaceLabelMistakes } from './namespace.ts';
export * from './plan.ts';
export { type Amounts, addQuota, completeQuota, countKey, storageClassKey, styleOf } from './quota.ts';
export { guardRails, type Rail } from './rails.ts';
export { egressMistakes } from './ranges.ts';
