import { type Choice, type Setting, setting } from '../engine/index.ts';
import { rolloutOf } from './platform.ts';

const rollouts = new Map<string, 'New' | 'All'>();

/** The declared rollout of a setting; asked for the same few hundred paths again and again. */
function rolloutAt(path: string): 'New' | 'All' {
  const known = rollouts.get(path);
  if (known) return known;
  const rollout = rolloutOf(path);
  if (rollouts.size < 10_000) rollouts.set(path, rollout);
  return rollout;
}

/** A value of the platform settings at `path`, with the rollout that the settings declare for it. */
export function fromSettings(path: string, value: unknown, choice?: Choice): Setting {
  return setting(path, value, { rollout: rolloutAt(path), ...(choice ? { choice } : {}) });
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
