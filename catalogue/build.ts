import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { companyPlatform } from './build/company.ts';
import { catalogueData } from './build/data.ts';
import { viteConfig } from './build/vite.ts';

/** Writes the static site, ours or a company's own. Paths are of the folder it is run in. */
const usage = `Usage: npm run catalogue -- [options]

  --platform <file>  settings to compute with: an EnvironmentConfig or a Platform (default: built in)
  --logo <file>      an image for the top of every page (default: ours)
  --title <text>     what the catalogue is called (default: Aerodrome)
  --out <folder>     where to write, empty or an older catalogue (default: dist/catalogue of the repository)
  --help             explain this command`;

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

try {
  const { help, ...options } = given();
  if (help) console.log(usage);
  else await write(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function write({ platform, logo, title, out }: Omit<ReturnType<typeof given>, 'help'>): Promise<void> {
  const folder = replaceable(resolve(out));
  const company = {
    title,
    ...(logo !== undefined && { logo: existing(logo) }),
    ...(platform !== undefined && {
      platform: companyPlatform({ file: platform, text: readFileSync(existing(platform), 'utf8') }),
    }),
  };
  await build(viteConfig(root, await catalogueData(root, company.platform), company, folder));
}

function given() {
  return parseArgs({
    options: {
      platform: { type: 'string' },
      logo: { type: 'string' },
      title: { type: 'string', default: 'Aerodrome' },
      out: { type: 'string', default: `${root}/dist/catalogue` },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

function existing(file: string): string {
  if (!existsSync(file)) throw new Error(`cannot read ${file}: there is no such file`);
  return resolve(file);
}

/** What a build writes takes the place of everything in the folder: nothing but an older catalogue may be there. */
function replaceable(folder: string): string {
  const page = join(folder, 'index.html');
  const isFree = !existsSync(folder) || readdirSync(folder).length === 0;
  if (isFree || (existsSync(page) && / catalogue<\/title>/.test(readFileSync(page, 'utf8')))) return folder;
  throw new Error(`cannot write to ${folder}: it holds something else than a catalogue; name an empty or a new folder`);
}
