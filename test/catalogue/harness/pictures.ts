import type { Page } from 'playwright-core';
import { look, result } from './workbench.ts';

/** A picture of the catalogue: a route, and what is done there before it is taken. */
export interface Picture {
  readonly name: string;
  readonly route: string;
  readonly arrange?: (page: Page) => Promise<void>;
}

const workbench = '#/try/cluster/example=standard';

/** The pictures of docs/images. */
export const pictures: readonly Picture[] = [
  { name: 'home', route: '#/' },
  { name: 'kind', route: '#/kinds/cluster/spec' },
  { name: 'resource', route: '#/resources/hypershift.openshift.io/HostedCluster' },
  { name: 'workbench', route: workbench, arrange: (page) => lookAt(page, 'Resources') },
  { name: 'graph', route: workbench, arrange: (page) => lookAt(page, 'Graph') },
];

/** Some rounds into a claim's life, when some of it is there and some waits, one side of the result. */
async function lookAt(page: Page, side: string): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Result', exact: true });
  if (await tab.isVisible()) await tab.click();
  for (let round = 1; round < 8; round++) {
    await page.getByRole('button', { name: 'One round on' }).click();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }
  await look(page, side);
  await result(page).getByRole('tabpanel').waitFor();
}
