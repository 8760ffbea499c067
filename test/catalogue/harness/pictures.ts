import type { Page } from 'playwright-core';

/** A picture of the catalogue: a route, and what is done there before it is taken. */
export interface Picture {
  readonly name: string;
  readonly route: string;
  readonly arrange?: (page: Page) => Promise<void>;
}

/** The pictures of docs/images. */
export const pictures: readonly Picture[] = [
  { name: 'home', route: '#/' },
  { name: 'kind', route: '#/kinds/cluster' },
  { name: 'resource', route: '#/resources/hypershift.openshift.io/HostedCluster' },
  { name: 'platform', route: '#/platform' },
  { name: 'workbench', route: '#/try/cluster' },
];
