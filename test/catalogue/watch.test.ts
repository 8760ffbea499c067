import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { catalogueFolder } from '../../cli/catalogue/build.ts';
import { type RunningSite, serveSite } from '../../cli/catalogue/server.ts';
import { readSite } from '../../cli/catalogue/site.ts';
import { startBrowser } from './harness/browser.ts';
import { watch } from './harness/watch.ts';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  site = await serveSite(readSite(catalogueFolder), { port: 0, host: '127.0.0.1' });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test.each([
  { what: 'a word on the console', does: "console.log('a word')", said: /^console: log: a word$/ },
  { what: 'an error', does: "setTimeout(() => { throw new Error('thrown') })", said: /^error: .*thrown/ },
  {
    what: 'a request that the policy forbids',
    does: "fetch('http://192.0.2.1/').catch(() => {})",
    said: /the policy forbids connect-src/,
  },
  {
    what: 'a way to another host',
    does: "open('http://127.0.0.1:1/')",
    said: /^leaves the origin: http:\/\/127\.0\.0\.1:1\//,
  },
  { what: 'a file that is not there', does: "fetch('nowhere').catch(() => {})", said: /^404: .*\/nowhere$/ },
])('$what is noticed', async ({ does, said }) => {
  const context = await browser.newContext();
  const complaints = await watch(context, new URL(site.url).origin);
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(`(() => { ${does}; })()`);
  // It is told by a browser that is another process.
  while (!complaints.some((one) => said.test(one))) await page.waitForTimeout(20);
  await context.close();
  expect(complaints).toContainEqual(expect.stringMatching(said));
});
