import { choiceOf } from '../engine/index.ts';
import type { EnrolmentContext } from './context.ts';

/** Something that a service has by tier, such as plans. */
interface ByTier {
  /** The family of resources that are made for it, one a value. */
  readonly family: string;
  /** The subject's tier; undefined where it wants none. */
  readonly tier: string | undefined;
  /** What the settings offer by tier; undefined where they do not name the service. */
  readonly offered: Readonly<Record<string, string>> | undefined;
}

/**
 * The value for the tier, if there is one: what was made for that tier, whatever the settings say now, else what they
 * offer. While nobody is asked, what is there.
 */
export function chosenFor(c: EnrolmentContext, { family, tier, offered }: ByTier): readonly string[] {
  if (tier === undefined) return [];
  const prefix = `${family}-`;
  const made = c.observedNames.filter((name) => name.startsWith(prefix));
  if (offered === undefined) return made.map((name) => name.slice(prefix.length));
  const same = made.find((name) => choiceOf(c.live(name), 'tier') === tier)?.slice(prefix.length);
  const chosen = same ?? (Object.hasOwn(offered, tier) ? offered[tier] : undefined);
  return chosen === undefined ? [] : [chosen];
}
