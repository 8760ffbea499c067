import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useCatalogue } from './harness/catalogue.ts';
import { settled, title } from './harness/reading.ts';

const catalogue = useCatalogue();

/** What the page says of one field. */
async function sayings(page: Page, path: string): Promise<string> {
  const field = page.locator(`[id="${path}"]`);
  return (await field.innerText()).replace(/\s+/g, ' ');
}

test('a field says its type, default, bounds, values, whether it can change, what it is for and its rules', async () => {
  const page = await catalogue.visit('#/kinds/cluster/spec.nodePools[].autoscaling');
  await settled(page);
  const field = page.locator('[id="spec.nodePools[].autoscaling"]');
  expect(await field.isVisible()).toBe(true);
  expect(await sayings(page, 'spec.nodePools[].autoscaling')).toMatch(/object/);
});

test('branches open one by one and all at once', async () => {
  const page = await catalogue.visit('#/kinds/cluster');
  await settled(page);
  const below = page.locator('[id="spec.nodePools[].name"]');
  expect(await below.isVisible()).toBe(false);
  const branch = page.getByRole('button', { name: /fields of spec\.nodePools$/ });
  await branch.press('Enter');
  await below.waitFor();
  expect(await branch.getAttribute('aria-expanded')).toBe('true');
  await branch.press('Enter');
  await below.waitFor({ state: 'hidden' });
  await page
    .getByRole('region', { name: /^Fields of a claim/ })
    .getByRole('button', { name: 'Open all fields' })
    .click();
  await below.waitFor();
});

test('a link to a field shows it, opened', async () => {
  const page = await catalogue.visit('#/kinds/virtual-cluster');
  await settled(page);
  await page.getByRole('button', { name: 'Open all fields' }).first().click();
  const permalink = page.getByRole('link', { name: 'Link to spec.isolation.egress.internet' });
  const href = await permalink.getAttribute('href');
  const fresh = await catalogue.visit(href ?? '');
  await settled(fresh);
  const field = fresh.locator('[id="spec.isolation.egress.internet"]');
  await field.waitFor();
  expect(
    await field.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= element.ownerDocument.defaultView.innerHeight;
    }),
  ).toBe(true);
});

test('a composed resource says why it is there, what it waits for and what it protects', async () => {
  const page = await catalogue.visit('#/kinds/cluster');
  await settled(page);
  await page.locator('[id="part-hosted-cluster"]').getByRole('link', { name: 'HostedCluster' }).click();
  await title(page)
    .filter({ hasText: /^HostedCluster$/ })
    .waitFor();
  const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  expect(text).toMatch(/control plane/i);
  expect(text).toMatch(/Waits for .*Waited for by/);
  expect(text).toMatch(/kind: HostedCluster/);
});

test.each([
  { route: '#/provider/dns/RecordSet', words: [/fixed|cannot change/, /spec\.forProvider/] },
  { route: '#/platform', words: [/reaches live clusters/, /Built-in settings/] },
])('$route is read the same way', async ({ route, words }) => {
  const page = await catalogue.visit(route);
  await settled(page);
  await page.getByRole('button', { name: 'Open all fields' }).first().click();
  const text = await page.getByRole('main').innerText();
  for (const word of words) expect(text).toMatch(word);
});
