import {
  changeText,
  type Difference,
  type Entry,
  entriesOf,
  headlineOf,
  keptTexts,
  nameOf,
} from '../../functions/render/index.ts';
import type { Paint } from '../output/paint.ts';
import { cut, pad, pageWidth, widthOf, wrapText } from '../output/table.ts';

const nameWidth = 26;

const widestPath = 56;

/** Most fields shown of one entry; JSON has all. */
const mostFields = 12;

/** The report of one claim for a terminal. */
export function differenceTable(difference: Difference, paint: Paint): string {
  const { identity, outcome } = difference;
  const title = paint.bold(`${identity.kind} ${nameOf(identity)}`);
  const headline = outcome === 'refused' ? paint.bad('refused') : paint.dim(headlineOf(difference));
  const entries = entriesOf(difference).flatMap((entry) => entryLines(entry, paint));
  return `${[`${title}  ${headline}`, ...entries, ...remarks(difference, paint)].join('\n')}\n`;
}

function entryLines(entry: Entry, paint: Paint): readonly string[] {
  const name = pad(entry.label, nameWidth);
  const line =
    `  ${mark(entry.fate, paint)} ${paint.name(name)} ${cut(entry.note, pageWidth - 5 - widthOf(name))}`.trimEnd();
  const members =
    entry.members.length > 1 && isDisruptive(entry)
      ? wrapText(entry.members.join(', '), pageWidth - 6, 4).map((text) => `      ${paint.dim(text)}`)
      : [];
  const paths = entry.fields.slice(0, mostFields);
  const width = Math.min(widestPath, Math.max(0, ...paths.map(({ path }) => path.length)));
  const fields = paths.map((field) => {
    const path = pad(endOf(field.path, width), width);
    return `      ${path}  ${cut(changeText(field), pageWidth - 8 - width)}`;
  });
  const more = entry.fields.length - paths.length;
  return [line, ...members, ...fields, ...(more > 0 ? [paint.dim(`      and ${more} more fields`)] : [])];
}

function isDisruptive({ fate }: Entry): boolean {
  return fate === 'rolled' || fate === 'restarted' || fate === 'stopped';
}

/** The end of a path says more than its beginning. */
function endOf(path: string, width: number): string {
  return path.length <= width ? path : `…${path.slice(path.length - width + 1)}`;
}

function mark(fate: Entry['fate'], paint: Paint): string {
  const marks = {
    created: paint.good('+'),
    changed: paint.busy('~'),
    rolled: paint.busy('↻'),
    restarted: paint.busy('↻'),
    stopped: paint.bad('■'),
    removed: paint.bad('-'),
  };
  return marks[fate];
}

function remarks({ identity, refusals, holds, kept }: Difference, paint: Paint): readonly string[] {
  const said = (sign: string, text: string) => {
    const [first = '', ...more] = wrapText(text, pageWidth - 4, 6);
    return [`  ${sign} ${first}`, ...more.map((line) => `    ${line}`)];
  };
  return [
    ...refusals.flatMap((text) => said(paint.bad('✗'), text)),
    ...holds.flatMap(({ reason, message }) => said(paint.busy('!'), `held: ${reason}: ${message}`)),
    ...keptTexts(kept, identity).flatMap((text) => said(paint.dim('='), text)),
  ];
}
