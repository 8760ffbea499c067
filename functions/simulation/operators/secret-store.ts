import { conditionsOf, report } from '../conditions.ts';
import { type Operator, withStatus } from './operator.ts';

/** External Secrets: a store is ready once somebody could log in to it. */
export const secretStore: Operator = (object, hub) => {
  const valid = { type: 'Ready', status: 'True', reason: 'Valid', message: 'store validated' } as const;
  return withStatus(object, {
    capabilities: 'ReadWrite',
    conditions: report(conditionsOf(object), [valid], hub.round),
  });
};
