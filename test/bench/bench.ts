/** `make bench`: prints every figure with its bar and writes them to out/bench.json. Exit status 1 if a bar is missed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { codecRows } from './codec.ts';
import { composeRows } from './compose.ts';
import { footprintRows } from './footprint.ts';
import { formatTable, type Row } from './row.ts';
import { serverRows } from './server.ts';
import { servicesRows } from './services.ts';

const sections: readonly (() => readonly Row[] | Promise<readonly Row[]>)[] = [
  codecRows,
  serverRows,
  composeRows,
  footprintRows,
  servicesRows,
];

const rows: Row[] = [];
for (const section of sections) rows.push(...(await section()));

console.log(formatTable(rows));
mkdirSync('out', { recursive: true });
writeFileSync('out/bench.json', `${JSON.stringify(rows, undefined, 2)}\n`);
process.exitCode = rows.some(({ met }) => met === false) ? 1 : 0;
