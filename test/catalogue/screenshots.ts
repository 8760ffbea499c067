/** Takes the pictures in docs/images of the built catalogue, in light and dark at three widths: `npm run screenshots`. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, catalogueFolder, isBuilt } from '../../cli/catalogue/build.ts';
import { serveSite } from '../../cli/catalogue/server.ts';
import { readSite } from '../../cli/catalogue/site.ts';
import { startBrowser } from './harness/browser.ts';
import { pictures } from './harness/pictures.ts';
import { settled } from './harness/reading.ts';

const folder = join(import.meta.dirname, '../../docs/images');

/** Bytes that a picture may have: everybody who clones the repository gets all of them. */
const most = 200_000;

const screens = [
  { width: 360, height: 780 },
  { width: 1024, height: 768 },
  { width: 1500, height: 840 },
] as const;

if (!isBuilt()) await build();
const site = await serveSite(readSite(catalogueFolder), { port: 0, host: '127.0.0.1' });
const browser = await startBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of screens) {
    for (const { name, route, arrange } of pictures) {
      const page = await browser.newPage({ colorScheme, viewport, reducedMotion: 'reduce' });
      await page.goto(`${site.url}${route}`);
      await settled(page);
      // There is no scrollbar in a picture, and no room for one.
      await page.addStyleTag({ content: 'html { scrollbar-gutter: auto !important }' });
      await arrange?.(page);
      await settled(page);
      const path = join(folder, `${name}-${colorScheme}-${viewport.width}.png`);
      const { length } = await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      console.log(`${String(Math.round(length / 1000)).padStart(4)} kB  ${path}`);
      if (length > most) process.exitCode = 1;
      await page.close();
    }
  }
}
await browser.close();
await site.stop();
