import { createHash } from 'node:crypto';
import { parseDuration } from '../../runtime/index.ts';
import type { Wish } from './api-server.ts';
import type { Token } from './token.ts';
import type { KubeconfigParameters } from './types.gen.ts';

const DAY = 86_400_000;
/** Of a token's life, where nothing is said. */
const PART = 0.2;
/** Of the time before and after a renewal, by which those of many tokens are spread. */
const SPREAD = 0.1;
/** Milliseconds by which a token may live longer than was asked for: clusters round. */
const TOLERANCE = 60_000;

/** What the spec asks of a token. */
export const wishOf = ({ audiences, expiration }: KubeconfigParameters): Wish => ({
  audiences: audiences === undefined ? undefined : [...audiences].sort(),
  expiration: Math.ceil((parseDuration(expiration ?? '') ?? DAY) / 1_000),
});

/**
 * When a token is renewed, in milliseconds since the epoch: so long before it expires as the spec says, and somewhat
 * earlier, by chance that is the same each time one looks. A token that lives for less than that is renewed after four
 * fifths of its life.
 */
export function renewalOf({ text, issued, expires }: Token, { renewBefore }: KubeconfigParameters): number {
  const life = expires - issued;
  const asked = parseDuration(renewBefore ?? '');
  const before = asked !== undefined && asked > 0 && asked < life ? asked : PART * life;
  const chance = createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
  return Math.round(expires - before - SPREAD * chance * Math.min(before, life - before));
}

/**
 * The fields of the spec that a token is not as. `asked` is what it was asked with: a cluster may give less than that, and
 * would again. Where that is not known, only a token that lives for longer than wanted is surely another one.
 */
export function differences({ issued, expires }: Token, wish: Wish, asked: Wish | undefined): readonly string[] {
  const isTooLong = expires - issued > 1_000 * wish.expiration + TOLERANCE;
  if (asked === undefined) return isTooLong ? ['expiration'] : [];
  return [
    ...(asked.audiences?.join('\n') === wish.audiences?.join('\n') ? [] : ['audiences']),
    ...(asked.expiration === wish.expiration ? [] : ['expiration']),
  ];
}
