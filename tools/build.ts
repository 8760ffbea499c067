import { binaries } from './binaries.ts';
import { type Chromium, resolveChromium } from './chromium.ts';
import { type ResolvedBinary, resolveBinary } from './resolve.ts';

const everyDay = [...binaries.filter(({ onDemand }) => !onDemand).map(({ name }) => name), 'chromium'];

const help = `Finds the upstream programs the tests run, building and caching what is missing.

Usage: node tools/build.ts [NAME...]

Names: ${binaries.map(({ name, onDemand }) => `${name}${onDemand ? ' (on demand)' : ''}`).join(', ')}, chromium
Without a name: all that do not say "on demand".
Set AERODROME_TOOLS to a folder of ready-made binaries to build nothing, AERODROME_CHROMIUM to a Chromium or Chrome.
`;

/** Resolves one after the other, since one build keeps every core busy; the exit status is 1 when one fails. */
async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg.startsWith('-'))) {
    process.stdout.write(help);
    return args.every((arg) => arg === '-h' || arg === '--help') ? 0 : 2;
  }
  let status = 0;
  for (const name of args.length > 0 ? args : everyDay) {
    try {
      process.stdout.write(`${line(await (name === 'chromium' ? resolveChromium() : resolveBinary(name)))}\n`);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      status = 1;
    }
  }
  return status;
}

function line({ name, version, origin, seconds, path }: ResolvedBinary | Chromium): string {
  const columns = [name.padEnd(24), version.padEnd(13), origin.padEnd(7), seconds.toFixed(1).padStart(6)];
  return `${columns.join(' ')} s  ${path}`;
}

process.exitCode = await main(process.argv.slice(2));
