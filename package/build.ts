import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { binaryPath } from '../tools/resolve.ts';
import { type PackageContents, packageContents } from './contents.ts';
import { type Architecture, architectures } from './image/entry.ts';
import { image, type Layer, layer } from './image/image.ts';
import { execution, type Program, programFiles, programs } from './image/program.ts';
import { type Release, release } from './image/release.ts';
import { rootEntries } from './image/root.ts';
import { stage } from './stage.ts';

const help = `Builds the Crossplane packages, with their images, from what is checked out.

Usage: npm run package -- [--architecture amd64,arm64] [--out dist]
`;

const root = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      architecture: { type: 'string', default: 'amd64' },
      out: { type: 'string', default: join(root, 'dist') },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const built = await buildPackages(values.out, values.architecture.split(',').map(architecture));
  const sums = built.map(({ file, sha256 }) => `${sha256}  ${file}\n`);
  await writeFile(join(values.out, 'SHA256SUMS'), sums.join(''));
  for (const { file, bytes, sha256 } of built) {
    console.log(`${file.padEnd(44)} ${(bytes / 2 ** 20).toFixed(1).padStart(6)} MiB  ${sha256}`);
  }
}

function architecture(name: string): Architecture {
  const found = architectures.find((each) => each === name);
  if (found === undefined) throw new Error(`cannot build for ${name}: ${architectures.join(' or ')}`);
  return found;
}

/** A file of the output folder. */
interface Built {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Builds every package into `out`: Configurations once, what runs once an architecture. */
async function buildPackages(out: string, wanted: readonly Architecture[]): Promise<readonly Built[]> {
  const now = release(root);
  const packages = packageContents(root);
  await mkdir(out, { recursive: true });
  await clear(out, packages);
  const built: Built[] = [];
  for (const contents of packages.filter(({ name }) => programOf(name) === undefined)) {
    built.push(await xpkg(out, contents, contents.name));
  }
  for (const architecture of wanted) {
    const base = await layer(await rootEntries(root, architecture));
    for (const contents of packages) {
      const program = programOf(contents.name);
      if (program !== undefined) built.push(...(await withImage(out, contents, program, now, architecture, base)));
    }
  }
  return built;
}

/** Removes what an earlier build left: it is of another commit, and would be pushed beside this one's. */
async function clear(out: string, packages: readonly PackageContents[]): Promise<void> {
  const names = packages.map(({ name }) => name).join('|');
  const ours = new RegExp(`^(${names})(-[a-z0-9]+)?\\.(xpkg|image\\.tar|spdx\\.json)$`);
  for (const file of await readdir(out)) if (ours.test(file)) await rm(join(out, file));
}

const programOf = (name: string): Program | undefined => programs.find((program) => program.name === name);

/** Builds a package, its image and the bill of materials of that. */
async function withImage(
  out: string,
  contents: PackageContents,
  program: Program,
  now: Release,
  architecture: Architecture,
  base: Layer,
): Promise<readonly Built[]> {
  const name = `${program.name}-${architecture}`;
  const { entries, sbom } = await programFiles(root, program, now, architecture);
  const { archive } = await image({
    name: `${program.name}:${now.version}`,
    created: now.created,
    architecture,
    layers: [base, await layer(entries)],
    execution: execution(program, now, manifest.homepage),
  });
  const materials = `${name}.spdx.json`;
  const runtime = `${name}.image.tar`;
  await writeFile(join(out, materials), sbom);
  await writeFile(join(out, runtime), archive);
  return [
    await xpkg(out, contents, name, `--embed-runtime-image-tarball=${join(out, runtime)}`),
    await described(out, runtime),
    await described(out, materials),
  ];
}

async function xpkg(out: string, contents: PackageContents, name: string, ...flags: readonly string[]): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-package-'));
  try {
    const staged = await stage(root, contents, folder);
    const roots = [`--package-root=${staged.package}`, `--examples-root=${staged.examples}`];
    const file = `${name}.xpkg`;
    const args = ['xpkg', 'build', ...roots, `--package-file=${join(out, file)}`, ...flags];
    await promisify(execFile)(await binaryPath('crossplane'), args);
    return await described(out, file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function described(out: string, file: string): Promise<Built> {
  const bytes = await readFile(join(out, file));
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
