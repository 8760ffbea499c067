import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build, catalogueFolder, isBuilt } from '../../cli/catalogue/build.ts';
import { serveSite } from '../../cli/catalogue/server.ts';
import { readSite } from '../../cli/catalogue/site.ts';
import { startBrowser } from '../catalogue/harness/browser.ts';
import { settled } from '../catalogue/harness/reading.ts';
import { editor, result, wide } from '../catalogue/harness/workbench.ts';
import { median } from './ratio.ts';
import { atMost, forComparison, type Row } from './row.ts';

/** Keystrokes before, so that the engine has made up its mind about what to optimise. */
const warmup = 40;

/** Keystrokes that are measured: enough that five of a hundred are some. */
const keystrokes = 200;

/** What the catalogue costs its reader in Chromium: bytes until home is there, and the wait after a key in the editor. */
export async function catalogueRows(): Promise<readonly Row[]> {
  if (!isBuilt()) await build();
  const site = await serveSite(readSite(catalogueFolder), { port: 0, host: '127.0.0.1' });
  const browser = await startBrowser();
  try {
    return [...(await loadRows(browser, site.url)), ...(await keystrokeRows(browser, site.url))];
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function loadRows(browser: Browser, url: string): Promise<readonly Row[]> {
  const home = await loaded(browser, `${url}#/`);
  const workbench = await loaded(browser, `${url}#/try/cluster`);
  return [
    atMost('first load of the catalogue, compressed', home, 'kB', 350),
    forComparison('the same, entered at the workbench', workbench, 'kB'),
  ];
}

/** Kilobytes that come over the wire until a page is there and quiet, from a server that compresses what is text. */
async function loaded(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.goto(url, { waitUntil: 'networkidle' });
  await settled(page);
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** The largest example, of which each key changes what every resource is called. */
async function keystrokeRows(browser: Browser, url: string): Promise<readonly Row[]> {
  const page = await browser.newPage(wide);
  await page.goto(`${url}#/try/cluster/example=production`);
  await settled(page);
  await editor(page)
    .locator('.cm-line')
    .filter({ hasText: /^ {2}name:/ })
    .first()
    .click();
  await page.keyboard.press('End');
  const times = (await typed(page)).toSorted((a, b) => a - b);
  await page.close();
  const worst = times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
  return [
    atMost('a key until its result is on the page, the largest example, 95th percentile', worst, 'ms', 50),
    forComparison('the same, median', median(times), 'ms'),
  ];
}

/** Milliseconds from each key to the result of the text that it made, on the page. */
async function typed(page: Page): Promise<readonly number[]> {
  const clock = await result(page).evaluateHandle((region) => {
    const view = region.ownerDocument.defaultView;
    const times: number[] = [];
    let pressed: number | undefined;
    view.addEventListener('keydown', (event: { readonly timeStamp: number }) => (pressed = event.timeStamp), true);
    const stop = () => {
      if (pressed === undefined || region.getAttribute('aria-busy') !== 'false') return;
      times.push(view.performance.now() - pressed);
      pressed = undefined;
    };
    new view.MutationObserver(stop).observe(region, { attributeFilter: ['aria-busy'] });
    return times;
  });
  for (let key = 0; key < warmup + keystrokes; key++) {
    await page.keyboard.press(key % 2 === 0 ? 'x' : 'Backspace');
    await settled(page);
  }
  return (await clock.jsonValue()).slice(warmup);
}
