import { expect, test } from '@jest/globals';
import { parseRoute } from '../../catalogue/router.ts';
import { useCatalogue } from './harness/catalogue.ts';
import { go, title } from './harness/reading.ts';

const catalogue = useCatalogue();

/** What a route is on: the page it enters, and the place there. */
function placeOf(href: string): { readonly page: string; readonly anchor: string | undefined } {
  const { anchor, ...page } = { anchor: undefined, ...parseRoute(href) };
  return { page: JSON.stringify(page), anchor };
}

test('every link leads to a page that is there, and to a place on it that is there', async () => {
  const page = await catalogue.visit('#/');
  const found = new Map<string, { readonly title: string; readonly places: ReadonlySet<string> }>();
  const links = new Map<string, string>();
  const toRead = ['#/'];
  for (let href = toRead.pop(); href !== undefined; href = toRead.pop()) {
    const { page: name } = placeOf(href);
    if (found.has(name)) continue;
    await go(page, href);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id as string));
    found.set(name, { title: (await title(page).textContent()) ?? '', places: new Set(ids) });
    const hrefs = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href') as string));
    for (const link of hrefs) {
      if (!link.startsWith('#/')) continue;
      if (!links.has(link)) links.set(link, href);
      toRead.push(link);
    }
  }
  const broken = [...links].flatMap(([href, from]) => {
    const { page: name, anchor } = placeOf(href);
    const target = found.get(name);
    if (target === undefined || target.title === 'Nothing here') return [`${from} links to ${href}: no such page`];
    if (anchor !== undefined && !target.places.has(anchor)) return [`${from} links to ${href}: no such place`];
    return [];
  });
  expect(broken).toEqual([]);
  expect(found.size).toBeGreaterThan(40); // else nothing was read
}, 120_000);
