import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { load } from '../../cli/input/load.ts';
import { type Flavour, type KubeObject, mostStages } from '../../functions/engine/index.ts';
import { bring, compositeOf, settingsName } from '../../functions/render/index.ts';

const folder = new URL('../../examples/', import.meta.url).pathname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  // The provider's managed resources are nobody's claims.
  (file) => /\/.*\.yaml$/.test(file) && !file.startsWith('provider/'),
);
const cases = (['claims', 'namespaced'] as const).flatMap((flavour: Flavour) =>
  files.sort().flatMap((file) => {
    const { claims, supply } = load([`${folder}${file}`], { flavour });
    return claims.map((claim) => ({ name: `${file}, ${claim.label}, ${flavour} flavour`, claim, supply }));
  }),
);

test.each(cases)('$name asks in few enough stages, and never forgets what it asked for', ({ claim, supply }) => {
  const composite = compositeOf(claim);
  let required: ReadonlyMap<string, readonly KubeObject[]> = new Map();
  const stages: (readonly string[])[] = [];
  // One call more than there may be stages, as core makes it: the last one asks for nothing new.
  for (let call = 0; call <= mostStages; call++) {
    const composed = claim.kind.compose({ composite, observed: new Map(), required, platform: settingsName });
    const asked = [...composed.requirements].map(([name, requirement]) => `${name}: ${JSON.stringify(requirement)}`);
    expect(asked).toEqual(expect.arrayContaining([...(stages.at(-1) ?? [])]));
    if (asked.length === stages.at(-1)?.length) break;
    stages.push(asked);
    required = bring(composed.requirements, supply);
  }
  expect(stages.length).toBeGreaterThan(0);
  expect(stages.length).toBeLessThanOrEqual(mostStages);
  const last = claim.kind.compose({ composite, observed: new Map(), required, platform: settingsName });
  expect(last.outcome).toBe('accepted');
});
