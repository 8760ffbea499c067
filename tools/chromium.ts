import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { candidates, type Machine } from './cache.ts';
import { debianPrograms } from './debian.ts';
import { thisMachine } from './resolve.ts';

/** A browser that tests drive and screenshots are taken with. */
export interface Chromium {
  readonly name: 'chromium';
  /** As it says itself, such as `156.0.8078.73`. */
  readonly version: string;
  readonly path: string;
  /** `given`: `$AERODROME_CHROMIUM`; `tools`: in `$AERODROME_TOOLS`; `path`: installed; `debian`: in the user's cache. */
  readonly origin: 'given' | 'tools' | 'path' | 'debian';
  readonly seconds: number;
  /** Variables it is started with: where its libraries and fonts are. */
  readonly environment: Readonly<Record<string, string>>;
}

/** How it is started where nothing but the pages of this machine is to be reached, by root too. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox', // root has none, and it sees nobody's pages but ours
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Debian's Chromium, and fonts that look the same on every machine. */
const packages: readonly string[] = ['chromium', 'fonts-inter', 'fonts-dejavu-core'];

/** Names it is installed under. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

const onMacOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds a Chromium or Chrome, or unpacks Debian's into the user's cache folder, once. Safe to call from several processes
 * at once. Errors begin with "cannot find Chromium".
 */
export async function resolveChromium(): Promise<Chromium> {
  const started = performance.now();
  const found = (await installed(thisMachine())) ?? (await unpacked());
  return { name: 'chromium', ...found, seconds: (performance.now() - started) / 1000 };
}

type Found = Omit<Chromium, 'name' | 'seconds'>;

async function installed(machine: Machine): Promise<Found | undefined> {
  const given = machine.environment['AERODROME_CHROMIUM'];
  if (given) {
    const version = await versionOf(given, {});
    if (version === undefined) throw new Error(`cannot find Chromium: AERODROME_CHROMIUM is ${given}, which is none`);
    return { version, path: given, origin: 'given', environment: {} };
  }
  for (const { origin, file } of chromiumCandidates(machine)) {
    const version = await versionOf(file, {});
    if (version !== undefined) return { version, path: file, origin, environment: {} };
  }
  return undefined;
}

/** Files that may be Chromium, in the order they are tried. */
export function chromiumCandidates(machine: Machine): readonly Candidate[] {
  const found = names.flatMap((name) => candidates(machine, name));
  const applications = machine.platform === 'darwin' ? onMacOS : [];
  return [
    ...found.filter(({ origin }) => origin === 'tools'),
    ...found.filter(({ origin }) => origin === 'path'),
    ...applications.map((file) => ({ origin: 'path' as const, file })),
  ];
}

type Candidate = ReturnType<typeof candidates>[number];

async function unpacked(): Promise<Found> {
  const { root, libraries } = await debianPrograms(packages).catch((error: Error) => {
    throw new Error(`cannot find Chromium: set AERODROME_CHROMIUM to one, or install one; ${error.message}`);
  });
  const path = join(root, 'usr', 'lib', 'chromium', 'chromium');
  const environment = { LD_LIBRARY_PATH: (await libraryFolders(root, libraries)).join(':'), ...(await fontsIn(root)) };
  const version = await versionOf(path, environment);
  if (version === undefined) {
    throw new Error(`cannot find Chromium: the package unpacked in ${root} has none that starts; install one`);
  }
  return { version, path, origin: 'debian', environment };
}

/** Where libraries are: below `/usr/lib`, the `/lib` of packages that know two places, and folders of a package's own. */
async function libraryFolders(root: string, libraries: string): Promise<readonly string[]> {
  const triplet = libraries.slice(join(root, 'usr', 'lib').length + 1);
  return [libraries, join(root, 'lib', triplet), join(libraries, 'pulseaudio')];
}

/** Settings by which it finds the unpacked fonts, whatever the machine has. */
async function fontsIn(root: string): Promise<Readonly<Record<string, string>>> {
  const file = join(root, 'fonts.conf');
  const scratch = `${file}.${process.pid}`;
  await writeFile(scratch, fontsConfiguration(root));
  await rename(scratch, file);
  return { FONTCONFIG_FILE: file };
}

function fontsConfiguration(root: string): string {
  const preferred = [
    ['sans-serif', 'Inter'],
    ['system-ui', 'Inter'],
    ['monospace', 'DejaVu Sans Mono'],
  ];
  const aliases = preferred.map(
    ([family, font]) => `  <alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>\n`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${join(root, 'usr', 'share', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(root, 'fonts-cache')}</cachedir>
${aliases.join('')}</fontconfig>
`;
}

/** The version a program says it has; undefined where it is not there, or something else that has the name. */
async function versionOf(file: string, environment: Readonly<Record<string, string>>): Promise<string | undefined> {
  try {
    await access(file, constants.X_OK);
    const env = { ...process.env, ...environment };
    const { stdout } = await promisify(execFile)(file, ['--version'], { timeout: 30_000, env });
    return /^(?:Chromium|Google Chrome)[^\d]* (\d+(?:\.\d+)+)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}
