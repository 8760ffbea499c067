import { driftTexts } from '../../engine/index.ts';
import type { Difference } from './compare.ts';
import { nounOf } from './nouns.ts';

/** Settings that live clusters do not follow, one line a setting. */
export function keptTexts(kept: Difference['kept'], identity: Difference['identity']): readonly string[] {
  const texts = kept.map((one) => {
    const { applied = 'unset', offered = 'none' } = driftTexts(one);
    return `keeps ${one.setting} ${applied}; new ${nounOf(identity)}s get ${offered}`;
  });
  return [...new Set(texts)];
}
