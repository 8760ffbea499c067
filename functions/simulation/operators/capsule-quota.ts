import { isObject, own } from '../../engine/index.ts';
import { conditionsOf, generationOf, report } from '../conditions.ts';
import { type Operator, withStatus } from './operator.ts';

/** Capsule: shares a quota out over the namespaces it selects. */
export const capsuleQuota: Operator = (object, hub) => {
  const hard = own(own(object['spec'], 'quota'), 'hard');
  const used = Object.fromEntries(Object.keys(isObject(hard) ? hard : {}).map((key) => [key, '0']));
  const observedGeneration = generationOf(object);
  const ready = {
    type: 'Ready',
    status: 'True',
    reason: 'Succeeded',
    message: 'reconciled',
    observedGeneration,
  } as const;
  return withStatus(object, {
    conditions: report(conditionsOf(object), [ready], hub.round),
    observedGeneration,
    total: { hard, used },
  });
};
