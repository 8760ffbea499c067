import { type Choice, type Setting, setting } from '../engine/index.ts';
import { rolloutOf } from '../platform/index.ts';

/** A value of the platform settings at `path`, with the rollout that the settings declare for it. */
export function fromSettings(path: string, value: unknown, choice?: Choice): Setting {
  return setting(path, value, { rollout: rolloutOf(path), ...(choice ? { choice } : {}) });
}

/**
 * The claim's value if there is one, else that of the settings. Which of the two it is gets recorded, so that taking
 * the value out of the claim brings the setting back, while a setting that changes by itself moves nothing.
 */
export function claimOr(
  claimed: unknown,
  path: string,
  value: unknown,
  choice: { readonly of: string; readonly is?: string },
): Setting {
  if (claimed !== undefined) return setting(path, claimed, { rollout: 'All', choice: { of: choice.of, is: 'claim' } });
  return fromSettings(path, value, { of: choice.of, is: choice.is ?? 'platform' });
}
