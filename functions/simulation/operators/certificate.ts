import { isObject, isTrue, type KubeObject, numberAt } from '../../engine/index.ts';
import { conditionsOf, generationOf, type Reported, report, without } from '../conditions.ts';
import { daysAfter } from '../time.ts';
import { type Operator, withStatus } from './operator.ts';

/** cert-manager: a certificate takes a round to be issued. */
export const certificate: Operator = (object, hub) => {
  const observedGeneration = generationOf(object);
  const reported = (conditions: readonly Reported[]) =>
    conditions.map((condition) => ({ ...condition, observedGeneration }));
  if (isIssued(object)) return object;
  const before = isObject(object['status']) ? object['status'] : {};
  if (!conditionsOf(object).some((condition) => condition['type'] === 'Issuing')) {
    const message = 'Issuing certificate as Secret does not exist';
    const issuing = reported([
      { type: 'Issuing', status: 'True', reason: 'DoesNotExist', message },
      { type: 'Ready', status: 'False', reason: 'DoesNotExist', message },
    ]);
    return withStatus(object, { ...before, conditions: report(conditionsOf(object), issuing, hub.round) });
  }
  const message = 'Certificate is up to date and has not expired';
  const ready = reported([{ type: 'Ready', status: 'True', reason: 'Ready', message }]);
  return withStatus(object, {
    conditions: report(without(conditionsOf(object), 'Issuing'), ready, hub.round),
    notBefore: daysAfter(hub.round, 0),
    notAfter: daysAfter(hub.round, 90),
    renewalTime: daysAfter(hub.round, 60),
    revision: (numberAt(object, 'status', 'revision') ?? 0) + 1,
  });
};

function isIssued(object: KubeObject): boolean {
  const ready = conditionsOf(object).find((condition) => condition['type'] === 'Ready');
  return isTrue(object, 'Ready') && numberAt(ready, 'observedGeneration') === generationOf(object);
}
