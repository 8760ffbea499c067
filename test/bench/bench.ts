/**
 * `make bench`: prints every figure with its bar and writes them to out/bench.json. Exit status 1 if a bar is missed, or if
 * something of ours could not be measured to its end.
 * Usage: node test/bench/bench.ts [function | catalogue | provider] [--full]; more flags of the provider's half in provider/plan.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { catalogueRows } from './catalogue.ts';
import { codecRows } from './codec.ts';
import { composeRows } from './compose.ts';
import { footprintRows } from './footprint.ts';
import { conditions } from './provider/conditions.ts';
import { readPlan } from './provider/plan.ts';
import { type Broken, compareProviders } from './provider/provider.ts';
import { formatTable, type Row } from './row.ts';
import { serverRows } from './server.ts';
import { servicesRows } from './services.ts';

const ofTheFunction: readonly (() => readonly Row[] | Promise<readonly Row[]>)[] = [
  codecRows,
  serverRows,
  composeRows,
  footprintRows,
  servicesRows,
];

const [first, ...others] = process.argv.slice(2);
const only = ['function', 'catalogue', 'provider'].find((part) => part === first);
const plan = readPlan(only === undefined ? process.argv.slice(2) : others);

const rows: Row[] = [];
const wants = (part: string): boolean => only === undefined || only === part;
if (wants('function')) for (const section of ofTheFunction) rows.push(...(await section()));
if (wants('catalogue')) rows.push(...(await catalogueRows()));
const broken: Broken[] = [];
if (wants('provider')) {
  const compared = await compareProviders(plan);
  rows.push(...compared.rows);
  broken.push(...compared.broken);
}

console.log(formatTable(rows));
for (const { who, why } of broken) console.log(`\n${who} broke off: ${why}`);
if (wants('provider')) console.log(`\n${await conditions(plan)}`);
mkdirSync('out', { recursive: true });
writeFileSync('out/bench.json', `${JSON.stringify(rows, undefined, 2)}\n`);
process.exitCode = rows.some(({ met }) => met === false) || broken.some(({ isOurs }) => isOurs) ? 1 : 0;
