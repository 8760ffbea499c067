import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useCatalogue } from './harness/catalogue.ts';
import { commandRender } from './harness/command.ts';
import { settled } from './harness/reading.ts';
import { editor, mistakes, rendered, routeTo, taken, wide } from './harness/workbench.ts';

const catalogue = useCatalogue();

const claim = `apiVersion: aerodrome.dev/v1alpha1
kind: Cluster
metadata:
  name: shop
  namespace: team-shop
spec: {}
`;

const platform = (domain: string): string => `apiVersion: aerodrome.dev/v1alpha1
kind: Platform
baseDomain: ${domain}
`;

const own = (page: Page) => page.getByRole('region', { name: 'Platform', exact: true });

/** Drops files on the page as a file manager would; anywhere will do. */
async function drop(page: Page, files: Readonly<Record<string, string>>, place = own(page)): Promise<void> {
  await place.evaluate((target, given) => {
    const view = target.ownerDocument.defaultView;
    const transfer = new view.DataTransfer();
    for (const [name, text] of Object.entries(given)) transfer.items.add(new view.File([text], name));
    target.dispatchEvent(new view.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, files);
}

test('a platform that is dropped is computed with, and the page says where it stays', async () => {
  const page = await catalogue.visit(await routeTo('cluster', claim), wide);
  await settled(page);
  expect(await own(page).innerText()).toMatch(/Nothing leaves the browser/);
  await drop(page, { 'ours.yaml': platform('k8s.dropped.example') });
  await own(page).getByText('ours.yaml').waitFor();
  await settled(page);
  const files = { 'ours.yaml': platform('k8s.dropped.example') };
  const want = await commandRender(claim, { args: ['--platform', 'ours.yaml'], files });
  expect(want).toContain('k8s.dropped.example');
  expect(await rendered(page)).toBe(want);
  await own(page)
    .getByRole('button', { name: /again$/ })
    .click();
  await settled(page);
  expect(await rendered(page)).toBe(await commandRender(claim));
});

test('a claim that is dropped takes the place of the text, whatever it is dropped on', async () => {
  const page = await catalogue.visit(await routeTo('cluster', claim), wide);
  await settled(page);
  await drop(page, { 'kiosk.yaml': claim.replace('name: shop', 'name: kiosk') }, editor(page));
  await own(page).getByText('kiosk.yaml is the claim now.').waitFor();
  await settled(page);
  expect(await rendered(page)).toBe(await commandRender(claim.replace('name: shop', 'name: kiosk')));
  await drop(page, { 'hub.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: team-shop }\n' }, editor(page));
  await own(page)
    .getByText(/Beside it, as what the hub has:\s*hub\.yaml/)
    .waitFor();
});

test('of several platforms one is chosen', async () => {
  const page = await catalogue.visit(await routeTo('cluster', claim), wide);
  await settled(page);
  await own(page)
    .locator('input[type=file]')
    .setInputFiles([
      { name: 'one.yaml', mimeType: 'application/yaml', buffer: Buffer.from(platform('one.example')) },
      { name: 'two.yaml', mimeType: 'application/yaml', buffer: Buffer.from(platform('two.example')) },
    ]);
  const choice = own(page).getByLabel('Settings of');
  await choice.waitFor();
  await settled(page);
  expect(await rendered(page)).toContain('one.example');
  await choice.selectOption('two.yaml');
  await settled(page);
  expect(await rendered(page)).toContain('two.example');
});

test('what is wrong with a platform is said with its file', async () => {
  const page = await catalogue.visit(await routeTo('cluster', claim), wide);
  await settled(page);
  await drop(page, { 'ours.yaml': platform('"Not A Domain"') });
  await mistakes(page)
    .getByText(/ours\.yaml.*baseDomain/)
    .waitFor();
});

test('a company builds its own catalogue by one command', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aerodrome-test-'));
  try {
    writeFileSync(join(folder, 'platform.yaml'), platform('k8s.company.example'));
    writeFileSync(
      join(folder, 'logo.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>',
    );
    const builder = join(import.meta.dirname, '../../catalogue/build.ts');
    const flags = ['--platform', 'platform.yaml', '--logo', 'logo.svg', '--title', 'Clusters & Co', '--out', 'site'];
    await promisify(execFile)(process.execPath, [builder, ...flags], { cwd: folder });
    // What lies in the folder besides is nobody's to delete.
    const here = promisify(execFile)(process.execPath, [builder, '--out', '.'], { cwd: folder });
    await expect(here).rejects.toThrow('it holds something else than a catalogue');
    const page = await catalogue.visit(await routeTo('cluster', claim), { ...wide, site: join(folder, 'site') });
    await settled(page);
    expect(await page.title()).toMatch(/Clusters & Co/);
    const logo = page.getByRole('banner').locator('img').first();
    expect(await logo.evaluate((image) => image.naturalWidth as number)).toBeGreaterThan(0);
    expect(await own(page).innerText()).toMatch(/platform of this catalogue/);
    const files = { 'platform.yaml': platform('k8s.company.example') };
    expect(await rendered(page)).toBe(await commandRender(claim, { args: ['--platform', 'platform.yaml'], files }));
    const take = page.getByRole('region', { name: 'Take it along' });
    expect(await take.innerText()).toContain('npx aerodrome render shop.yaml --platform platform.yaml');
    await drop(page, { 'hub.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: team-shop }\n' });
    await own(page).getByText('hub.yaml').waitFor();
    await settled(page);
    expect(await rendered(page)).toContain('k8s.company.example');
    const given = { name: 'platform.yaml', text: platform('k8s.company.example') };
    expect(await taken(page, 'Download platform.yaml')).toEqual(given);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
