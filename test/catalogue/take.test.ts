import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useCatalogue } from './harness/catalogue.ts';
import { settled } from './harness/reading.ts';
import { editor, look, rendered, result, taken, wide, write } from './harness/workbench.ts';

const catalogue = useCatalogue();
const clipboard = { ...wide, permissions: ['clipboard-read', 'clipboard-write'] };

const claim = `apiVersion: aerodrome.dev/v1alpha1
kind: VirtualCluster
metadata:
  name: preview # ours
  namespace: tenant-shop
spec:
  size: medium
`;

/** What a button puts on the clipboard. */
async function copied(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.getByRole('button', { name: 'Copied', exact: true }).waitFor();
  return (await page.evaluate('navigator.clipboard.readText()')) as string;
}

test('the claim is copied and downloaded, with the name of its file and the command that renders it', async () => {
  const page = await catalogue.visit('#/try/virtual-cluster', clipboard);
  await settled(page);
  await write(page, claim);
  expect(await copied(page, 'Copy claim')).toBe(claim);
  expect(await taken(page, 'Download claim')).toEqual({ name: 'preview.yaml', text: claim });
  const take = await page.getByRole('region', { name: 'Take it along' }).innerText();
  expect(take).toContain('npx aerodrome render preview.yaml');
  expect(take).toContain('virtual-clusters/tenant-shop/preview.yaml');
});

test('a link shows somebody else the same, and tells no server', async () => {
  const page = await catalogue.visit('#/try/virtual-cluster', clipboard);
  await settled(page);
  await write(page, claim);
  for (let round = 0; round < 4; round++) {
    await result(page).getByRole('button', { name: 'One round on' }).click();
    await settled(page);
  }
  const link = await copied(page, 'Copy link');
  expect(link.startsWith(`${catalogue.url()}#/try/virtual-cluster/`)).toBe(true);

  const other = await catalogue.visit(new URL(link).hash, wide);
  await settled(other);
  expect(await editor(other).innerText()).toBe(await editor(page).innerText());
  expect(await rendered(other)).toBe(await rendered(page));
  expect(await (await look(other, 'Status')).innerText()).toBe(await (await look(page, 'Status')).innerText());
  expect(await result(other).innerText()).toMatch(/round 5/);
});

test('a link that was cut short says so, and the page works', async () => {
  const page = await catalogue.visit('#/try/virtual-cluster/1abcd', wide);
  await settled(page);
  await page.getByRole('alert').filter({ hasText: 'cannot open the link: it is not whole' }).waitFor();
  expect(await rendered(page)).toMatch(/kind: XVirtualCluster/);
});

test('what was made of an example is there when the page is loaded again', async () => {
  const page = await catalogue.visit('#/try/virtual-cluster/example=team', wide);
  await settled(page);
  await write(page, claim);
  await page.waitForURL(/#\/try\/virtual-cluster$/);
  expect(await editor(page).innerText()).toContain('name: preview');
  await page.reload();
  await settled(page);
  expect(await editor(page).innerText()).toContain('name: preview');
});
