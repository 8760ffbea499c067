import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { catalogueFolder } from '../../../cli/catalogue/build.ts';
import { type RunningSite, serveSite } from '../../../cli/catalogue/server.ts';
import { readSite } from '../../../cli/catalogue/site.ts';
import { startBrowser } from './browser.ts';
import { type Complaints, watch } from './watch.ts';

/** The built catalogue, and a browser to read it with. */
export interface Catalogue {
  /** Where it is served; it ends in a slash. */
  readonly url: () => string;
  /** Opens a route such as `#/kinds/cluster` in a profile of its own, in which everything is watched. */
  readonly visit: (route: string, options?: Options) => Promise<Page>;
}

interface Options extends BrowserContextOptions {
  /** The folder of another catalogue; default: the project's own. */
  readonly site?: string;
  /** What a test makes go wrong on purpose, and is said on the console. */
  readonly mayComplain?: RegExp;
}

/**
 * Serves the catalogue and starts a browser around the tests of a file. After each test its profiles are closed, and none
 * of them may have had anything to complain about.
 */
export function useCatalogue({ base = '/' }: { readonly base?: string } = {}): Catalogue {
  let browser: Browser;
  let site: RunningSite;
  const others: RunningSite[] = [];
  const profiles: { readonly context: BrowserContext; readonly complaints: () => Complaints }[] = [];

  const serve = (folder: string) => serveSite(readSite(folder), { port: 0, host: '127.0.0.1', base });
  beforeAll(async () => {
    site = await serve(catalogueFolder);
    browser = await startBrowser();
  });
  afterEach(async () => {
    const ended = profiles.splice(0);
    await Promise.all(ended.map(({ context }) => context.close()));
    expect(ended.flatMap(({ complaints }) => complaints())).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site, ...others].map((one) => one?.stop()));
  });

  return {
    url: () => site.url,
    visit: async (route, { site: folder, mayComplain, ...options } = {}) => {
      const own = folder === undefined ? site : await serve(folder);
      if (own !== site) others.push(own);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const complaints = await watch(context, new URL(own.url).origin);
      profiles.push({ context, complaints: () => complaints.filter((one) => mayComplain?.test(one) !== true) });
      const page = await context.newPage();
      await page.goto(`${own.url}${route}`);
      return page;
    },
  };
}
