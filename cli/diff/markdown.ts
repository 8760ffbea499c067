import {
  changeText,
  type Difference,
  type Entry,
  entriesOf,
  headlineOf,
  keptTexts,
  nameOf,
} from '../../functions/render/index.ts';

/** A comment longer than this is refused by code hosts. */
const longest = 60_000;

const signs = {
  created: 'created',
  changed: 'changed',
  rolled: '**rolls**',
  restarted: '**restarts**',
  stopped: '**stops**',
  removed: '**removed**',
} as const;

/** The report of all claims as a pull-request comment. Everything users wrote stands in code spans, where it is inert. */
export function differencesMarkdown(differences: readonly Difference[]): string {
  const shown = differences.filter(
    ({ outcome, holds, kept }) => outcome !== 'unchanged' || holds.length + kept.length > 0,
  );
  const unchanged = differences.length - shown.length;
  const sections = shown.map(section);
  const rest = unchanged > 0 ? [`${unchanged} ${unchanged === 1 ? 'claim does' : 'claims do'} not change.`] : [];
  const text = `${['## What this does on the hub', ...sections, ...rest].join('\n\n')}\n`;
  return text.length <= longest ? text : `${text.slice(0, longest)}\n\n… cut; \`aerodrome diff\` prints the rest.\n`;
}

function section(difference: Difference): string {
  const { identity, refusals, holds, kept } = difference;
  const title = `### ${identity.kind} ${code(nameOf(identity))}: ${headlineOf(difference)}`;
  const remarks = [
    ...refusals.map((text) => `- **refused**: ${code(text)}`),
    ...holds.map(({ reason, message }) => `- **held** (${reason}): ${code(message)}`),
    ...keptTexts(kept, identity).map((text) => `- ${code(text)}`),
  ];
  const entries = entriesOf(difference);
  const table =
    entries.length === 0 ? [] : [['| | resource | what |', '|---|---|---|', ...entries.map(row)].join('\n')];
  return [title, ...(remarks.length > 0 ? [remarks.join('\n')] : []), ...table].join('\n\n');
}

function row(entry: Entry): string {
  const fields = entry.fields.slice(0, 20).map((field) => code(`${field.path}: ${changeText(field)}`));
  const more = entry.fields.length > 20 ? [`and ${entry.fields.length - 20} more`] : [];
  const what = [...(entry.note === '' ? [] : [entry.note]), ...fields, ...more].join('<br>');
  return `| ${signs[entry.fate]} | ${code(entry.label)} | ${what} |`;
}

/** A code span that ends where it should, in a table or out of it. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const runs = flat.match(/`+/g)?.map((run) => run.length) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  return runs.length === 0 ? `${fence}${flat}${fence}` : `${fence} ${flat} ${fence}`;
}
