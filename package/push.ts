import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { binaryPath } from '../tools/resolve.ts';
import { packageContents } from './contents.ts';
import { release } from './image/release.ts';

const help = `Pushes the packages that \`npm run package\` built, each as <registry>/<name>:<version>.

Usage: npm run push -- REGISTRY [--version v0.1.0] [--out dist]

REGISTRY is a host and an organisation, such as xpkg.crossplane.io/aerodrome; \`docker login\` gives the right to push to it.
Where an image was built for several architectures, what is pushed is an index of them.
`;

const root = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      version: { type: 'string' },
      out: { type: 'string', default: join(root, 'dist') },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [registry] = positionals;
  if (values.help || registry === undefined) {
    process.stdout.write(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const version = values.version ?? release(root).version;
  const crossplane = await binaryPath('crossplane');
  // Nothing is pushed unless all of it is there.
  const packages = packageContents(root).map(({ name }) => ({ name, files: built(values.out, name) }));
  for (const { name, files } of packages) {
    const reference = `${registry}/${name}:${version}`;
    await promisify(execFile)(crossplane, ['xpkg', 'push', `--package-files=${files.join()}`, reference]);
    console.log(reference);
  }
}

/** The files of a package: one, or one an architecture. */
function built(out: string, name: string): readonly string[] {
  const mine = new RegExp(`^${name}(-amd64|-arm64)?\\.xpkg$`);
  const files = (existsSync(out) ? readdirSync(out) : []).filter((file) => mine.test(file));
  if (files.length === 0) throw new Error(`cannot push ${name}: ${out} has no such package; run \`npm run package\``);
  return files.sort().map((file) => join(out, file));
}

await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
