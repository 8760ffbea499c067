import { type PlanEntry, stringAt } from '../../functions/engine/index.ts';
import { type Answer, type Claim, plain } from '../../functions/render/index.ts';
import type { Paint } from './paint.ts';
import { columns, cut, pageWidth, widthOf } from './table.ts';

/** Names of derived resources can be longer than all that is said about them. */
const widestName = 44;

/** The plan as a table: what is applied, what waits and on what, what is not wanted. */
export function planTable({ claim, composed }: Answer, paint: Paint): string {
  const { plan, status } = composed;
  const count = (state: PlanEntry['state']) => plan.filter((entry) => entry.state === state).length;
  const counts = `${count('applied')} applied, ${count('waiting')} waiting, ${count('unwanted')} unwanted`;
  const title = `${paint.bold(titleOf(claim))}  ${paint.dim(counts)}`;
  const summary = `${stringAt(status, 'phase') ?? ''}: ${stringAt(status, 'message') ?? ''}`;
  const rows = columns(
    plan.map((entry) => [mark(entry, paint), paint.name(cut(entry.name, widestName)), stateOf(entry)]),
  );
  const used = Math.max(0, ...rows.map(widthOf)) + 2;
  const aligned = columns(
    plan.map((entry) => [
      mark(entry, paint),
      paint.name(cut(entry.name, widestName)),
      stateOf(entry),
      paint.dim(cut(noteOf(entry), Math.max(24, pageWidth - used))),
    ]),
  );
  return `${[title, cut(summary, pageWidth), '', ...aligned].join('\n')}\n`;
}

/** How a claim is called at the head of what is printed about it. */
export function titleOf({ written }: Claim): string {
  const { name = '', namespace } = written.metadata;
  return plain(`${written.kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`);
}

function mark({ state, readiness }: PlanEntry, paint: Paint): string {
  if (state === 'unwanted') return paint.dim('·');
  if (state === 'waiting') return paint.busy('…');
  if (readiness.state === 'failed') return paint.bad('✗');
  return readiness.state === 'ready' ? paint.good('✓') : paint.good('+');
}

function stateOf({ state }: PlanEntry): string {
  return state;
}

function noteOf(entry: PlanEntry): string {
  return entry.state === 'waiting' ? `waits for ${entry.waitingOn.join(', ')}` : entry.why;
}
