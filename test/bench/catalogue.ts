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

/** Milliseconds that the fastest of typists take from seeing a letter to the next, about. */
const pace = 50;

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

/** The largest example; each key is another name of its claim, so that every resource is another one. */
async function keystrokeRows(browser: Browser, url: string): Promise<readonly Row[]> {
  const page = await browser.newPage(wide);
  await page.goto(`${url}#/try/cluster/example=production`);
  await settled(page);
  await editor(page)
    .locator('.cm-line')
    .filter({ hasText: /^ {2}name:/ })
    .last() // what the claim belongs to stands before it
    .click();
  await page.keyboard.press('End');
  const keys = await typed(page);
  await page.close();
  const [drawn, there] = [keys.map((key) => key.drawn), keys.map((key) => key.there)];
  return [
    atMost('a key until its result is drawn, the largest example, 95th percentile', percentile95(drawn), 'ms', 50),
    forComparison('the same, median', median(drawn), 'ms'),
    forComparison(
      'until it is in the document, to be drawn with the next frame, 95th percentile',
      percentile95(there),
      'ms',
    ),
    forComparison('the same, median', median(there), 'ms'),
  ];
}

/** Milliseconds from a key until what it made is in the document, and until a frame with it was drawn. */
interface Key {
  readonly there: number;
  readonly drawn: number;
  /** What the result calls the claim's composite. */
  readonly name: string;
}

/**
 * Types key by key, each a while after the one before is drawn, at any moment between two frames. The page takes the times
 * itself, and nobody looks at it meanwhile: to ask it how far it is would keep it from getting there.
 */
async function typed(page: Page): Promise<readonly Key[]> {
  const clock = await result(page).evaluateHandle((region) => {
    const view = region.ownerDocument.defaultView;
    const keys: Key[] = [];
    let pressed: number | undefined;
    let tell: (() => void) | undefined;
    view.addEventListener('keydown', (event: { readonly timeStamp: number }) => (pressed = event.timeStamp), true);
    const stop = () => {
      if (pressed === undefined || region.getAttribute('aria-busy') !== 'false') return;
      const start = pressed;
      const there = view.performance.now() - start;
      const name = region.querySelector('.wb-resource-kind').textContent;
      pressed = undefined;
      const end = () => {
        keys.push({ there, drawn: view.performance.now() - start, name });
        tell?.();
      };
      // What comes right after the callbacks of a frame is its drawing; what comes then, comes after it.
      view.requestAnimationFrame(() => view.setTimeout(end));
    };
    new view.MutationObserver(stop).observe(region, { attributeFilter: ['aria-busy'] });
    const reach = (count: number) =>
      new Promise<void>((resolve) => {
        if (keys.length >= count) resolve();
        else tell = resolve;
      });
    return { keys, reach };
  });
  for (let key = 0; key < warmup + keystrokes; key++) {
    await page.waitForTimeout(pace + ((key * 7) % 17));
    await page.keyboard.press(key % 2 === 0 ? 'x' : 'Backspace');
    await clock.evaluate(({ reach }, count) => reach(count), key + 1);
  }
  const keys: readonly Key[] = await clock.evaluate((clock) => clock.keys);
  const stale = keys.findIndex(({ name }, index) => name === keys[index - 1]?.name);
  if (stale >= 0) throw new Error(`cannot time key ${stale}: the result was that of the key before`);
  return keys.slice(warmup);
}

function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}
