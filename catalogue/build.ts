import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { companyPlatform } from './build/company.ts';
import { catalogueData } from './build/data.ts';
import { viteConfig } from './build/vite.ts';

/**
 * `node catalogue/build.ts [--platform FILE] [--logo FILE] [--title TEXT] [--out DIR]` writes the static site, ours or a
 * company's own. Paths are of the folder it is run in; the site is `dist/catalogue` of the repository where none is given.
 */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

try {
  const { platform, logo, title, out } = given();
  const company = {
    title,
    ...(logo !== undefined && { logo: existing(logo) }),
    ...(platform !== undefined && {
      platform: companyPlatform({ file: platform, text: readFileSync(existing(platform), 'utf8') }),
    }),
  };
  await build(viteConfig(root, await catalogueData(root), company, resolve(out)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function given() {
  return parseArgs({
    options: {
      platform: { type: 'string' },
      logo: { type: 'string' },
      title: { type: 'string', default: 'Aerodrome' },
      out: { type: 'string', default: `${root}/dist/catalogue` },
    },
  }).values;
}

function existing(file: string): string {
  if (!existsSync(file)) throw new Error(`cannot read ${file}: there is no such file`);
  return resolve(file);
}
