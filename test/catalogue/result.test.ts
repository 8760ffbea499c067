import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { useCatalogue } from './harness/catalogue.ts';
import { go, settled, title } from './harness/reading.ts';
import { editor, look, result, routeTo, taken, wide, write } from './harness/workbench.ts';

const catalogue = useCatalogue();

/** The text of an example of a Cluster. */
const text = (name: string) => readFile(join(import.meta.dirname, `../../examples/cluster/${name}.yaml`), 'utf8');

test('resources, their graph, status and price are there, and say why', async () => {
  const page = await catalogue.visit('#/try/cluster/example=production', wide);
  await settled(page);
  const resources = await look(page, 'Resources');
  const pull = resources.getByRole('button', { name: /pull-secret/ });
  expect(await resources.innerText()).toMatch(/release images are pulled with a login/);
  await pull.click();
  expect(await resources.getByRole('region', { name: /^ExternalSecret / }).innerText()).toMatch(/kind: ExternalSecret/);
  const graph = await look(page, 'Graph');
  await graph.getByRole('img').waitFor();
  expect(await graph.innerText()).toMatch(/Waits for the namespace of hosted-cluster/);
  const status = await look(page, 'Status');
  expect(await status.innerText()).toMatch(/Pending/);
  const price = await look(page, 'Price');
  // It waits until nobody types.
  await price.getByText('Not known yet.').waitFor({ state: 'detached' });
  expect((await price.innerText()).replace(/\s+/g, ' ')).toMatch(/Cores \d.* Memory \d.* Storage \d/);
});

test('a difference is taken against what was saved, and against an example', async () => {
  const page = await catalogue.visit('#/try/cluster/example=minimal', wide);
  await settled(page);
  const difference = await look(page, 'Diff');
  await difference.getByRole('button', { name: /^Save the text/ }).click();
  const form = page.getByRole('form', { name: 'Form' });
  await form.getByLabel('name', { exact: true }).waitFor();
  await write(page, (await text('minimal')).replace('spec: {}', 'spec: { deletionProtection: true }'));
  await difference.getByRole('status').filter({ hasText: /\d/ }).waitFor();
  expect(await difference.innerText()).toMatch(/changed|created/);
  await difference.getByLabel(/compare with/).selectOption('production');
  await difference.getByText('production.yaml').waitFor();
});

test('time goes round by round, and a pool sticks', async () => {
  const page = await catalogue.visit('#/try/cluster/example=standard', wide);
  await settled(page);
  const phase = async () => (await result(page).innerText()).replace(/\s+/g, ' ');
  const time = await look(page, 'Time');
  await result(page).getByRole('button', { name: 'One round on' }).click();
  await settled(page);
  expect(await phase()).toMatch(/round 2/);
  await time.getByText('machines never join').click();
  await time
    .getByRole('checkbox', { name: /node-pool/ })
    .first()
    .check();
  await settled(page);
  await result(page).getByRole('button', { name: 'Until nothing moves' }).click();
  await settled(page);
  expect(await phase()).toMatch(/· settled/);
  expect(await phase()).not.toMatch(/Ready Available/);
  await time
    .getByRole('checkbox', { name: /node-pool/, checked: true })
    .first()
    .uncheck();
  await settled(page);
  await result(page).getByRole('button', { name: 'Until nothing moves' }).click();
  await settled(page);
  expect(await phase()).toMatch(/Ready Available/);
});

test('an upgrade is played on a claim that lives', async () => {
  const older = (await text('standard')).replace('version: "4.20"', 'version: "4.19"');
  const page = await catalogue.visit(await routeTo('cluster', older), wide);
  await settled(page);
  const phase = async () => (await result(page).innerText()).replace(/\s+/g, ' ');
  const time = await look(page, 'Time');
  await result(page).getByRole('button', { name: 'Until nothing moves' }).click();
  await settled(page);
  expect(await phase()).toMatch(/Ready Available/);
  await time.getByLabel('Upgrade to').selectOption({ label: '4.20.6' });
  await settled(page);
  expect(await editor(page).innerText()).toMatch(/version: "?4\.20\.6"?/);
  await result(page).getByRole('button', { name: 'One round on' }).click();
  await settled(page);
  expect(await phase()).toMatch(/Upgrading/);
  await result(page).getByRole('button', { name: 'Until nothing moves' }).click();
  await settled(page);
  expect(await phase()).toMatch(/Ready Available/);
});

test('a reader can say why the third resource is not there yet', async () => {
  const page = await catalogue.visit('#/try/cluster/example=standard', wide);
  await settled(page);
  const resources = await look(page, 'Resources');
  expect(await resources.innerText()).toMatch(/^\d+ of \d+ are made by now, \d+ wait for others/);
  const waiting = resources.locator('[id="resource-guest-kubernetes"]');
  expect((await waiting.innerText()).replace(/\s+/g, ' ')).toMatch(/Waits for the kubeconfig of hosted-cluster/);
  await waiting.getByRole('button', { name: 'the kubeconfig of hosted-cluster' }).press('Enter');
  const awaited = resources.getByRole('button', { name: 'hosted-cluster HostedCluster' });
  expect(await awaited.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
});

test('the workbench opens at its top, with the first claim of the text in sight', async () => {
  const page = await catalogue.visit('#/try/cluster/example=production', { viewport: { width: 1280, height: 720 } });
  await settled(page);
  await editor(page).getByText('kind: Cluster').waitFor();
  expect(await page.locator(':root').evaluate((root) => root.scrollTop as number)).toBe(0);
});

test('of several claims in a text one is chosen, of another kind too', async () => {
  const one = (kind: string, name: string) =>
    `apiVersion: aerodrome.dev/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: team-a }\nspec: {}\n`;
  const both = `${one('Cluster', 'first')}---\n${one('VirtualCluster', 'second')}---\n${one('Cluster', 'third')}`;
  const page = await catalogue.visit(await routeTo('cluster', both), wide);
  await settled(page);
  const form = page.getByRole('form', { name: 'Form' });
  const name = () => form.getByLabel('name', { exact: true }).inputValue();
  const choice = page.getByLabel(/^Show\b/);
  expect(await choice.locator('option').allInnerTexts()).toEqual([
    'Cluster first',
    'VirtualCluster second',
    'Cluster third',
  ]);
  expect([await name(), await choice.inputValue()]).toEqual(['third', '2']);
  await choice.selectOption('Cluster first');
  await settled(page);
  expect(await name()).toBe('first');
  const command = (await look(page, 'Status')).getByRole('table').first();
  expect(await command.innerText()).toContain('first');
  await choice.selectOption('VirtualCluster second');
  await settled(page);
  expect(
    await result(page)
      .getByRole('heading', { name: /^kubectl get/ })
      .innerText(),
  ).toBe('kubectl get virtualcluster');
  await (await look(page, 'Graph')).getByRole('img').waitFor();
  await page.getByRole('button', { name: 'Go on with the form of a VirtualCluster' }).click();
  await title(page).filter({ hasText: 'Try a VirtualCluster' }).waitFor();
  await settled(page);
  expect(await name()).toBe('second');
});

test('a picture that does not load is asked for again', async () => {
  const page = await catalogue.visit('#/try/cluster/example=standard', { ...wide, mayComplain: /dagre|ERR_FAILED/ });
  await settled(page);
  await page.route(/dagre[^/]*\.js$/, (route) => route.abort());
  const graph = await look(page, 'Graph');
  await graph.getByText('The picture did not load.').waitFor();
  expect(await graph.innerText()).toMatch(/Waits for the namespace of hosted-cluster/);
  await page.unroute(/dagre[^/]*\.js$/);
  await graph.getByRole('button', { name: 'Try again' }).click();
  await graph.getByRole('img').waitFor();
});

test('a fault of ours is told with what is needed to mend it', async () => {
  const page = await catalogue.visit('#/', { ...wide, mayComplain: /out of order/ });
  await page.route(/worker-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "onmessage = () => { throw new Error('out of order'); };" }),
  );
  await go(page, '#/try/cluster/example=minimal');
  const report = page.getByRole('alert').filter({ hasText: 'This is our fault' });
  await report.waitFor();
  const { name, text: whole } = await taken(page, 'Download the report');
  expect(name).toBe('aerodrome-report.json');
  expect(JSON.parse(whole)).toMatchObject({
    message: expect.stringContaining('out of order'),
    input: { text: await text('minimal') },
  });
});

test('what cannot be drawn is a report, until there is something else to draw', async () => {
  const page = await catalogue.visit('#/', wide);
  const breaking = `const tellAll = self.postMessage.bind(self);
let isFirst = true;
self.postMessage = (tell) => {
  if (isFirst && tell.evaluation) tell = { ...tell, evaluation: { ...tell.evaluation, claims: [{}] } };
  isFirst = false;
  tellAll(tell);
};
`;
  await page.route(/worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: breaking + (await response.text()) });
  });
  await go(page, '#/try/cluster/example=minimal');
  const report = page.getByRole('alert').filter({ hasText: 'This is our fault' });
  await report.first().waitFor();
  await write(page, (await text('minimal')).replace('name: hello', 'name: again'));
  await result(page).getByRole('tab', { name: 'Resources' }).waitFor();
  expect(await report.count()).toBe(0);
});
