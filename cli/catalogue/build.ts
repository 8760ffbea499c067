import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What the catalogue is made of. */
const sources = ['catalogue', 'examples', 'functions', 'package/apis', 'provider/services', 'package-lock.json'];

/** Where the project's own catalogue is built. */
export const catalogueFolder: string = join(project, 'dist', 'catalogue');

/** Whether there is a catalogue that is as new as what it is made of. */
export function isBuilt(): boolean {
  const page = join(catalogueFolder, 'index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return sources.every((source) => newestBelow(join(project, source)) <= built);
}

/** Builds the catalogue. Errors begin with "cannot build the catalogue". */
export async function build(): Promise<void> {
  const builder = join(project, 'catalogue', 'build.ts');
  const child = spawn(process.execPath, [builder], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`cannot build the catalogue: ${said.trim()}`);
}

function newestBelow(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestBelow(join(path, name))));
}
