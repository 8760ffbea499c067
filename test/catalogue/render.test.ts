import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { clusterClaims } from '../generators/cluster.ts';
import { enrolmentClaims } from '../generators/enrolment.ts';
import { platformOf } from '../generators/platform.ts';
import { tenants } from '../generators/tenant.ts';
import { virtualClusterClaims } from '../generators/virtual-cluster.ts';
import { useCatalogue } from './harness/catalogue.ts';
import { commandRender } from './harness/command.ts';
import { go, settled } from './harness/reading.ts';
import { rendered, wide, write } from './harness/workbench.ts';

const catalogue = useCatalogue();
const examples = join(import.meta.dirname, '../../examples');
const platform = platformOf({});

interface Kind {
  readonly kind: string;
  readonly claims: fc.Arbitrary<unknown>;
  /** Together a hundred. */
  readonly count: number;
}

const kinds: readonly Kind[] = [
  { kind: 'cluster', claims: clusterClaims(platform), count: 40 },
  { kind: 'virtual-cluster', claims: virtualClusterClaims(platform), count: 30 },
  { kind: 'tenant', claims: tenants(platform), count: 20 },
  { kind: 'enrolment', claims: enrolmentClaims(), count: 10 },
];

describe.each(kinds)(
  'what $kind becomes on the page is what it becomes by aerodrome render',
  ({ kind, claims, count }) => {
    test('of every example', async () => {
      const names = readdirSync(join(examples, kind)).map((file) => file.replace(/\.yaml$/, ''));
      const page = await catalogue.visit(`#/try/${kind}`, wide);
      await settled(page);
      const differing: string[] = [];
      for (const name of names) {
        await go(page, `#/try/${kind}/example=${name}`);
        const want = await commandRender(readFileSync(join(examples, kind, `${name}.yaml`), 'utf8'));
        if ((await rendered(page)) !== want) differing.push(name);
      }
      expect(differing).toEqual([]);
    }, 120_000);

    test(`of ${count} generated claims`, async () => {
      const page = await catalogue.visit(`#/try/${kind}`, wide);
      await settled(page);
      for (const text of await accepted(claims, count)) {
        await write(page, text.claim);
        expect(await rendered(page)).toBe(text.rendered);
      }
    }, 120_000);
  },
);

/** Texts of that many claims that are accepted with the built-in settings, with what they become. */
async function accepted(claims: fc.Arbitrary<unknown>, count: number) {
  const found: { readonly claim: string; readonly rendered: string }[] = [];
  for (const claim of fc.sample(claims, { seed: 7, numRuns: count * 3 })) {
    if (found.length === count) break;
    const text = stringify(claim);
    const all = await commandRender(text).catch(() => undefined);
    if (all !== undefined) found.push({ claim: text, rendered: all });
  }
  expect(found).toHaveLength(count);
  return found;
}
