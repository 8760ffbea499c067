import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useCatalogue } from './harness/catalogue.ts';
import { settled, title } from './harness/reading.ts';

const catalogue = useCatalogue();

/** Opens the search by its key and writes words into it. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill(words);
  await page.getByRole('option').first().waitFor();
}

test('home says of each kind what it is for, what it creates, and which examples there are', async () => {
  const page = await catalogue.visit('#/');
  await settled(page);
  const main = page.getByRole('main');
  for (const kind of ['Cluster', 'VirtualCluster', 'Tenant']) {
    const card = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: kind, exact: true }) });
    expect(await card.getByRole('link', { name: /^\d+ parts$/ }).count()).toBe(1);
    expect(
      await card
        .getByRole('list', { name: `Examples of ${kind}` })
        .getByRole('link')
        .count(),
    ).toBeGreaterThan(3);
    await card.getByRole('link', { name: kind, exact: true }).click();
    await title(page)
      .filter({ hasText: new RegExp(`^${kind}$`) })
      .waitFor();
    await page.goBack();
    await settled(page);
  }
});

test.each([
  { what: 'a kind', words: 'VirtualCluster', arrives: 'VirtualCluster', at: '#/kinds/virtual-cluster' },
  { what: 'a field', words: 'autoscaling', arrives: 'Cluster', at: '#/kinds/cluster/spec.nodePools[].autoscaling' },
  { what: 'an example', words: 'regulated', arrives: 'Cluster', at: '#/kinds/cluster/example-regulated' },
  { what: 'what is spelt so', words: 'production', arrives: 'Cluster', at: '#/kinds/cluster/example-production' },
  {
    what: 'a resource by its API group',
    words: 'hypershift.openshift.io hosted',
    arrives: 'HostedCluster',
    at: '#/resources/hypershift.openshift.io/HostedCluster',
  },
  { what: 'a resource of the provider', words: 'RecordSet', arrives: 'RecordSet', at: '#/provider/dns/RecordSet' },
])('$what is found by keys alone', async ({ words, arrives, at }) => {
  const page = await catalogue.visit('#/platform');
  await settled(page);
  await search(page, words);
  await page.keyboard.press('Enter');
  await title(page)
    .filter({ hasText: new RegExp(`^${arrives}$`) })
    .waitFor();
  expect(new URL(page.url()).hash).toBe(at);
  expect(await page.getByRole('combobox', { name: 'Search' }).count()).toBe(0);
});

test('arrows choose among what was found, and Escape goes back to where one was', async () => {
  const page = await catalogue.visit('#/');
  await settled(page);
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await button.focus();
  await search(page, 'tenant');
  const chosen = page.getByRole('option', { selected: true });
  const first = await chosen.textContent();
  await page.keyboard.press('ArrowDown');
  expect(await chosen.textContent()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await chosen.textContent()).toBe(first);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Search' }).waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
});

test('what is nowhere is said to be nowhere', async () => {
  const page = await catalogue.visit('#/');
  await settled(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search' }).fill('xyzzyx');
  await page.getByText('Nothing found for “xyzzyx”.').waitFor();
  expect(await page.getByRole('option').count()).toBe(0);
});
