import type { Page } from 'playwright-core';
import { settled } from './reading.ts';
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
  { name: 'workbench', route: workbench, arrange: (page) => lookAt(page, 'Resources', 1) },
  { name: 'graph', route: workbench, arrange: (page) => lookAt(page, 'Graph', 8) },
];

/** One side of the result in a round of a claim's life, when some of it is there and some waits. */
async function lookAt(page: Page, side: string, until: number): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Result', exact: true });
  if (await tab.isVisible()) await tab.click();
  for (let round = 1; round < until; round++) {
    await page.getByRole('button', { name: 'One round on' }).click();
    await settled(page);
  }
  await look(page, side);
  await result(page).getByRole('tabpanel').waitFor();
}
