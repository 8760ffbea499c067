import { expect, test } from '@jest/globals';
import { command } from '../../cli/testing/aerodrome.ts';
import { useCatalogue } from './harness/catalogue.ts';
import { settled } from './harness/reading.ts';
import { editor, mistakes, rendered, result, routeTo, wide, write } from './harness/workbench.ts';

const catalogue = useCatalogue();

const commented = `# Ours.
apiVersion: aerodrome.dev/v1alpha1
kind: Cluster
metadata:
  name: shop # the shop's
  namespace: team-shop
spec:
  # Said by the auditors.
  tier: standard
`;

test('form and editor are two views of one text, and comments stay', async () => {
  const page = await catalogue.visit(await routeTo('cluster', commented), wide);
  await settled(page);
  const form = page.getByRole('form', { name: 'Form' });
  expect(await form.getByLabel('name', { exact: true }).inputValue()).toBe('shop');
  await form.getByLabel('name', { exact: true }).fill('store');
  await settled(page);
  const text = () => editor(page).innerText();
  expect(await text()).toContain("name: store # the shop's");
  expect(await text()).toContain('# Said by the auditors.');
  await write(page, commented.replace('name: shop', 'name: kiosk'));
  expect(await form.getByLabel('name', { exact: true }).inputValue()).toBe('kiosk');
  expect(await rendered(page)).toMatch(/claim-name: kiosk/);
});

test('the editor completes fields and values, and explains a field under the pointer', async () => {
  const page = await catalogue.visit(await routeTo('cluster', commented), wide);
  await settled(page);
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('  vers');
  const offered = page.getByRole('listbox', { name: 'Completions' }).getByRole('option');
  await offered.filter({ hasText: /^version/ }).click();
  await settled(page);
  expect(await editor(page).innerText()).toMatch(/\n {2}version: /);
  await page.keyboard.press('Control+Space');
  await offered.first().waitFor();
  await page.keyboard.press('Escape');
  await editor(page).getByText('tier').hover();
  await page.getByText('How much the cluster matters.').last().waitFor();
});

test('what is wrong is said at the line and at the field, in the words of the command line', async () => {
  const wrong = commented.replace(
    'tier: standard',
    'tier: standard\n  version: "3.1"\n  network: { podCIDR: 10.0.0.0/33 }',
  );
  const page = await catalogue.visit(await routeTo('cluster', commented), wide);
  await settled(page);
  await write(page, wrong);
  const { stderr } = await command(['validate', 'claim.yaml'], { files: { 'claim.yaml': wrong } });
  const said = await mistakes(page).getByRole('listitem').allInnerTexts();
  const told = stderr.trim().split('\n');
  expect(said).toHaveLength(told.length);
  for (const line of told) {
    const [, path, message] = /Cluster\/shop: ([\w.[\]]+): (.+)$/.exec(line) ?? [];
    if (path === undefined || message === undefined) throw new Error(`a line of another form: ${line}`);
    expect(said.some((one) => one.includes(path) && one.includes(message))).toBe(true);
  }
  expect(said.find((one) => one.includes('spec.version'))).toMatch(/^line 10\b/);
  const form = page.getByRole('form', { name: 'Form' });
  expect(await form.getByLabel('version', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  await mistakes(page).getByRole('button', { name: 'line 10' }).first().click();
  expect(await editor(page).evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  await write(page, commented);
  expect(await mistakes(page).getByRole('listitem').count()).toBe(0);
});

test('a text that is no YAML is a mistake like any other', async () => {
  const page = await catalogue.visit(await routeTo('cluster', commented), wide);
  await settled(page);
  await write(page, 'kind: [Cluster');
  expect(await mistakes(page).getByRole('listitem').count()).toBeGreaterThan(0);
  await write(page, '');
  await mistakes(page)
    .getByRole('button', { name: /smallest Cluster/ })
    .click();
  await settled(page);
  expect(await rendered(page)).toMatch(/kind: XCluster/);
});

test('a text beyond all measure stops nobody from going on', async () => {
  const page = await catalogue.visit(await routeTo('cluster', commented), wide);
  await settled(page);
  await write(page, `${commented}  addons:\n${'    - name: cert-manager\n'.repeat(80_000)}`);
  expect(await mistakes(page).innerText()).toMatch(/KiB of text are more than/);
  await write(page, commented);
  expect(await mistakes(page).getByRole('listitem').count()).toBe(0);
});

test('names of any length stay in their place', async () => {
  const page = await catalogue.visit(await routeTo('cluster', commented), { viewport: { width: 1280, height: 800 } });
  await settled(page);
  const long = 'a'.repeat(300);
  await write(page, commented.replace('name: shop', `name: ${long}`).replace('tier: standard', `tenant: ${long}`));
  expect(await mistakes(page).getByRole('listitem').count()).toBeGreaterThan(1);
  const { x: right } = (await result(page).boundingBox()) ?? { x: 0 };
  for (const region of [mistakes(page), page.getByRole('region', { name: 'Take it along' })]) {
    const { x, width } = (await region.boundingBox()) ?? { x: 0, width: Number.POSITIVE_INFINITY };
    expect(x + width).toBeLessThanOrEqual(right);
    expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
});
