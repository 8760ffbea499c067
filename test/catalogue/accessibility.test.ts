import { expect, test } from '@jest/globals';
import { obstaclesOn } from './harness/axe.ts';
import { useCatalogue } from './harness/catalogue.ts';
import { go, settled } from './harness/reading.ts';
import { views } from './harness/views.ts';

const catalogue = useCatalogue();

/** What differs between light and dark, and nothing else does. */
const ofColours = ['color-contrast', 'link-in-text-block'];

test.each([
  { colorScheme: 'light', width: 1280, rules: undefined },
  { colorScheme: 'dark', width: 1280, rules: ofColours },
  { colorScheme: 'dark', width: 360, rules: undefined },
  { colorScheme: 'light', width: 360, rules: ofColours },
] as const)(
  'in $colorScheme, $width wide, nobody is shut out and nothing is cut off',
  async ({ colorScheme, width, rules }) => {
    const page = await catalogue.visit('#/', { colorScheme, viewport: { width, height: 900 } });
    await settled(page);
    const faults: string[] = [];
    for (const [name, route] of Object.entries({ ...views, 'no such page': '#/nowhere' })) {
      await go(page, route);
      faults.push(...(await obstaclesOn(page, rules)).map((obstacle) => `${name}: ${obstacle}`));
      const widest = await page.locator(':root').evaluate((root) => root.scrollWidth as number);
      if (widest > width) faults.push(`${name}: is ${widest} wide`);
    }
    expect(faults).toEqual([]);
  },
  120_000,
);
