import type { Locator, Page } from 'playwright-core';

/** The title of the page that is read; it is there once the page is. */
export function title(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 });
}

/** Follows a link of the catalogue to another route, and waits until its page is there. */
export async function go(page: Page, route: string): Promise<void> {
  await page.locator(':root').evaluate((root, hash) => {
    const view = root.ownerDocument.defaultView;
    return new Promise<void>((resolve) => {
      if (view.location.hash === hash) return resolve();
      view.addEventListener('hashchange', () => view.setTimeout(resolve), { once: true });
      view.location.hash = hash;
    });
  }, route);
  await settled(page);
}

/** Waits until a page is there and nothing on it is being computed. */
export async function settled(page: Page): Promise<void> {
  await title(page).waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
