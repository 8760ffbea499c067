import { isObject } from '../../engine/index.ts';
import type { Operator } from './operator.ts';

/**
 * Kubernetes: a Secret of type service-account-token gets its token. What a provider shows of a Secret is what it shows
 * with `--sanitize-secrets`: that there is something, and not what.
 */
export const accountToken: Operator = (object) => {
  if (object['type'] !== 'kubernetes.io/service-account-token' || isObject(object['data'])) return object;
  return { ...object, data: { redacted: '' } };
};
