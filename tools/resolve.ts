import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Binary, type BinaryName, binaryNamed } from './binaries.ts';
import { cacheFolder, candidates, type Machine } from './cache.ts';
import { go, goToolchain } from './go.ts';
import { buildKey, namesVersion, requiredVersion } from './key.ts';

/** An upstream program that can be run. */
export interface ResolvedBinary {
  readonly name: BinaryName;
  readonly version: string;
  readonly path: string;
  /** `tools`: from `$AERODROME_TOOLS`; `path`: from `$PATH`; `cached`: built earlier; `built`: built now. */
  readonly origin: 'tools' | 'path' | 'cached' | 'built';
  readonly seconds: number;
}

/** The folder of this room, with one folder a Go module. */
export const toolsFolder: string = import.meta.dirname;

/** This machine, as the cache rules see it. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  home: homedir(),
  environment: process.env,
});

/**
 * Finds an upstream program at the version its go.mod requires, or builds it into the user's cache folder.
 * Safe to call from several processes at once. Errors begin with "cannot build <name>".
 */
export async function resolveBinary(name: string): Promise<ResolvedBinary> {
  const started = performance.now();
  const { binary, goMod, version } = await wantedBinary(name);
  const { found, passedOver } = await installed(binary, version);
  const at = found ?? (await cachedOrBuilt(binary, version, goMod).catch(explaining(passedOver, version)));
  return { name: binary.name, version, ...at, seconds: (performance.now() - started) / 1000 };
}

/** Whether an upstream program is there already, so that `resolveBinary` builds nothing. */
export async function isAtHand(name: BinaryName): Promise<boolean> {
  const { binary, goMod, version } = await wantedBinary(name);
  const { found } = await installed(binary, version);
  return found !== undefined || isExecutable((await planBuild(binary, version, goMod)).path);
}

/** The version of an upstream program that its go.mod requires. */
export const versionOf = async (name: BinaryName): Promise<string> => (await wantedBinary(name)).version;

async function wantedBinary(name: string) {
  const binary = binaryNamed(name);
  const goMod = await readFile(join(toolsFolder, binary.folder, 'go.mod'), 'utf8');
  return { binary, goMod, version: requiredVersion(goMod, binary.module) };
}

const paths = new Map<BinaryName, Promise<string>>();

/** The path of an upstream program, found or built as `resolveBinary` does; looked for once a process. */
export function binaryPath(name: BinaryName): Promise<string> {
  let path = paths.get(name);
  if (!path) {
    path = resolveBinary(name).then((binary) => binary.path);
    paths.set(name, path);
  }
  return path;
}

type Found = Pick<ResolvedBinary, 'path' | 'origin'>;

interface Search {
  readonly found?: Found;
  /** Programs of that name whose version is another one. */
  readonly passedOver: readonly string[];
}

async function installed(binary: Binary, version: string): Promise<Search> {
  const passedOver: string[] = [];
  const { versionArguments } = binary;
  if (versionArguments === undefined) return { passedOver };
  for (const { origin, file } of candidates(thisMachine(), binary.name)) {
    if (!(await isExecutable(file))) continue;
    if (namesVersion(await versionText(file, versionArguments), version)) {
      return { found: { path: file, origin }, passedOver };
    }
    passedOver.push(file);
  }
  return { passedOver };
}

const explaining = (passedOver: readonly string[], version: string) => (error: Error) => {
  if (passedOver.length === 0) throw error;
  throw new Error(`${error.message}\n(passed over, since not ${version}: ${passedOver.join(', ')})`);
};

async function cachedOrBuilt(binary: Binary, version: string, goMod: string): Promise<Found> {
  const { path, build } = await planBuild(binary, version, goMod);
  if (await isExecutable(path)) return { path, origin: 'cached' };
  await build();
  return { path, origin: 'built' };
}

/** Where a program lies once it is built, and what builds it. */
async function planBuild(
  binary: Binary,
  version: string,
  goMod: string,
): Promise<{ readonly path: string; readonly build: () => Promise<void> }> {
  const folder = join(toolsFolder, binary.folder);
  const alternative = 'set AERODROME_TOOLS to a folder that has the binaries';
  const call = { purpose: `build ${binary.name}`, folder, alternative };
  const goSum = await readFile(join(folder, 'go.sum'), 'utf8');
  const toolchain = await goToolchain(call);
  const sources = (binary.sources ?? []).map((name) => readFile(join(folder, name), 'utf8'));
  const variables = binary.variables(version).map((variable) => `-X ${variable}`);
  const ldflags = ['-s', '-w', ...variables].join(' ');
  const key = buildKey({
    goMod,
    goSum,
    package: binary.package,
    sources: await Promise.all(sources),
    ldflags,
    goVersion: toolchain.version,
    os: toolchain.os,
    arch: toolchain.arch,
  });

  const store = join(cacheFolder(thisMachine()), 'bin');
  const path = join(store, `${binary.name}-${version}-${key}`, binary.name);
  const build = async (): Promise<void> => {
    await mkdir(join(path, '..'), { recursive: true });
    const scratch = await mkdtemp(join(store, `.${binary.name}-`));
    try {
      const output = join(scratch, binary.name);
      const flags = ['-mod=readonly', '-trimpath', '-buildvcs=false', '-ldflags', ldflags];
      await go(call, ['build', ...flags, '-o', output, binary.package]);
      // Whoever builds at the same time renames the same content over it; nobody sees half a file.
      await rename(output, path);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  };
  return { path, build };
}

async function versionText(file: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(file, args, { timeout: 10_000 });
    return stdout + stderr;
  } catch {
    // Something else that has the program's name: not the version looked for.
    return '';
  }
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
