import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useCatalogue } from './harness/catalogue.ts';
import { settled, title } from './harness/reading.ts';
import { editor, result, wide } from './harness/workbench.ts';

const catalogue = useCatalogue();

/** What has the focus. */
interface Focus {
  /** As a screen reader says it. */
  readonly name: string;
  /** Whether it looks another way than without the focus; an editor is framed as a whole. */
  readonly isShown: boolean;
}

/** What has the focus; undefined where the page as a whole has it. */
function focus(page: Page): Promise<Focus | undefined> {
  return page.locator(':root').evaluate((root) => {
    const document = root.ownerDocument;
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const framed = element.closest('.cm-editor')?.parentElement ?? element;
    const look = () => {
      const { outline, boxShadow, borderColor } = document.defaultView.getComputedStyle(framed);
      return [outline, boxShadow, borderColor].join();
    };
    const withFocus = look();
    element.blur();
    const isShown = withFocus !== look();
    element.focus({ focusVisible: true, preventScroll: true });
    const name: string =
      element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText ?? '';
    return { name: name.trim(), isShown };
  });
}

/** Presses Tab until something of that name has the focus, as somebody without a pointer would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const at = (await focus(page))?.name ?? '';
    if (name.test(at)) return;
    met.push(at);
  }
  throw new Error(`cannot reach ${name} by Tab; met ${met.join(', ')}`);
}

test('without a pointer: from the first page to a claim, what it becomes, and why something waits', async () => {
  const page = await catalogue.visit('#/', wide);
  await settled(page);
  await page.keyboard.press('Tab');
  expect((await focus(page))?.name).toBe('Skip to content');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('main');

  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.keyboard.type('VirtualCluster');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await title(page)
    .filter({ hasText: /^VirtualCluster$/ })
    .waitFor();
  await tabTo(page, /^Try it$/);
  await page.keyboard.press('Enter');
  await title(page)
    .filter({ hasText: /^Try a VirtualCluster$/ })
    .waitFor();
  await settled(page);

  await tabTo(page, /^Example/);
  await page.keyboard.type('minimal');
  await page.keyboard.press('Enter');
  await settled(page);
  await tabTo(page, /^name$/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('mine');
  await settled(page);
  expect(await editor(page).innerText()).toContain('name: mine');

  await tabTo(page, /^Claim$/);
  await tabTo(page, /^Resources/);
  await page.keyboard.press('ArrowRight');
  expect((await focus(page))?.name).toMatch(/^Graph/);
  await settled(page);
  expect((await result(page).innerText()).replace(/\s+/g, ' ')).toMatch(/Waits for /);
  await tabTo(page, /^control-plane$/);
  await page.keyboard.press('Enter');
  await result(page)
    .getByRole('tab', { name: /^Resources/, selected: true })
    .waitFor();
}, 120_000);

test.each(['#/', '#/kinds/tenant', '#/try/tenant'])(
  'on %s nobody is caught, and whatever has the focus shows it',
  async (route) => {
    const page = await catalogue.visit(route, { ...wide, reducedMotion: 'reduce' });
    await settled(page);
    const unseen: string[] = [];
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press('Tab');
      const at = await focus(page);
      if (at === undefined || (presses > 0 && at.name === 'Skip to content')) return expect(unseen).toEqual([]);
      if (!at.isShown) unseen.push(at.name);
    }
    throw new Error('cannot leave the page by Tab');
  },
  120_000,
);
