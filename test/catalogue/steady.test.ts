import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useCatalogue } from './harness/catalogue.ts';
import { settled } from './harness/reading.ts';

const catalogue = useCatalogue();

describe('nothing moves while a page comes', () => {
  test.each(['#/kinds/cluster', '#/try/cluster'])('%s', async (route) => {
    for (const width of [360, 1280]) {
      const page = await catalogue.visit(route, { viewport: { width, height: 900 } });
      await settled(page);
      expect({ width, moved: await moved(page) }).toEqual({ width, moved: [] });
    }
  });
});

/** What has moved on a page since it was asked for without its reader doing anything, and by how much of the window. */
function moved(page: Page): Promise<readonly string[]> {
  return page.locator(':root').evaluate((root) => {
    const view = root.ownerDocument.defaultView;
    const seen: string[] = [];
    const watch = new view.PerformanceObserver((list: { readonly getEntries: () => readonly Shift[] }) => {
      for (const { value, sources } of list.getEntries())
        seen.push(`${value}: ${sources.map(({ node }) => node?.className ?? 'what is gone').join(', ')}`);
    });
    watch.observe({ type: 'layout-shift', buffered: true });
    // What has come may be measured and drawn once more in the next frame.
    const frame = () => new Promise((resolve) => view.requestAnimationFrame(() => view.setTimeout(resolve)));
    return frame()
      .then(frame)
      .then(frame)
      .then(() => seen);
  });
}

/** An entry of the browser's own record of layout shifts. */
interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node?: { readonly className?: string } | null }[];
}
