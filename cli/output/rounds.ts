import { type Accepted, type PlanEntry, stringAt } from '../../functions/engine/index.ts';
import { changedFields, type Round, stepOf } from '../../functions/render/index.ts';
import type { Paint } from './paint.ts';
import { cut, pad, pageWidth, widthOf, wrapList, wrapText } from './table.ts';

const gutter = '    ';
const nameWidth = 26;

/** One round as a few lines: phase and reason, then a line for everything that happened in it. */
export function roundLines(round: Round, previous: Round | undefined, paint: Paint): readonly string[] {
  const { composed } = round;
  const step = stepOf(composed, previous?.composed);
  const whys = new Map(composed.plan.map((entry) => [entry.name, entry.why]));
  const one = (mark: string, names: readonly string[], note: (name: string) => string) =>
    families(names, composed.plan).map(({ label, first }) => line(mark, label, note(first), paint));
  return [
    ...headline(round, paint),
    ...ready(step.ready, composed.plan, paint),
    ...one(paint.bad('✗'), step.failed, (name) => trouble(composed, name)),
    ...one(paint.good('+'), step.applied, (name) => whys.get(name) ?? ''),
    ...one(paint.busy('~'), step.changed, (name) => changes(composed, previous?.composed, name)),
    ...one(paint.bad('-'), step.removed, () => 'no longer wanted'),
    ...waiting(composed.plan, previous?.composed.plan ?? [], paint),
  ];
}

/** Whether a round is like the one before it: same phase and reason, and nothing happened. */
export function isQuiet(round: Round, previous: Round): boolean {
  const step = stepOf(round.composed, previous.composed);
  if (Object.values(step).some((names) => names.length > 0)) return false;
  if (waitsOf(round.composed.plan) !== waitsOf(previous.composed.plan)) return false;
  return (['phase', 'reason', 'message'] as const).every(
    (field) => stringAt(round.composed.status, field) === stringAt(previous.composed.status, field),
  );
}

function waitsOf(plan: readonly PlanEntry[]): string {
  return JSON.stringify(plan.filter(isWaiting).map(({ name, waitingOn }) => [name, waitingOn]));
}

function headline({ number, composed }: Round, paint: Paint): readonly string[] {
  const phase = stringAt(composed.status, 'phase') ?? '';
  const reason = stringAt(composed.status, 'reason') ?? '';
  const message = stringAt(composed.status, 'message') ?? '';
  const indent = 4 + phaseWidth + 1;
  const [first = '', ...more] = wrapText(`${reason}: ${message}`, pageWidth - indent, 2);
  const head = `${paint.bold(String(number).padStart(2))}  ${phasePaint(phase, paint)(phase.padEnd(phaseWidth))} ${first}`;
  return [head, ...more.map((line) => ' '.repeat(indent) + line)];
}

/** `Provisioning` is the longest. */
const phaseWidth = 12;

function phasePaint(phase: string, paint: Paint): (text: string) => string {
  if (phase === 'Ready') return paint.good;
  return phase === 'Blocked' || phase === 'Degraded' ? paint.bad : paint.busy;
}

function line(mark: string, label: string, note: string, paint: Paint): string {
  const name = pad(label, nameWidth);
  return `${gutter}${mark} ${paint.name(name)} ${cut(note, pageWidth - gutter.length - widthOf(name) - 3)}`.trimEnd();
}

function ready(names: readonly string[], plan: readonly PlanEntry[], paint: Paint): readonly string[] {
  if (names.length === 0) return [];
  const labels = families(names, plan).map(({ label }) => label);
  const list = wrapList(labels, pageWidth - gutter.length - 2, `${gutter}  `);
  return [`${gutter}${paint.good('✓')} ${list}`];
}

/** Only what waits for something else than a round ago: a picture of what moves. */
function waiting(plan: readonly PlanEntry[], before: readonly PlanEntry[], paint: Paint): readonly string[] {
  const old = new Map(before.filter(isWaiting).map((entry) => [entry.name, entry.waitingOn.join(', ')]));
  const groups = new Map<string, string[]>();
  for (const entry of plan.filter(isWaiting)) {
    const needs = entry.waitingOn.join(', ');
    if (old.get(entry.name) !== needs) groups.set(needs, [...(groups.get(needs) ?? []), entry.name]);
  }
  return [...groups].map(([needs, names]) => {
    const labels = families(names, plan).map(({ label }) => label);
    const verb = names.length === 1 ? 'waits for' : 'wait for';
    const lines = wrapText(`${labels.join(', ')} ${verb} ${needs}`, pageWidth - gutter.length - 2, 9);
    return `${gutter}${paint.busy('…')} ${lines.map(paint.dim).join(`\n${gutter}  `)}`;
  });
}

function isWaiting({ state }: PlanEntry): boolean {
  return state === 'waiting';
}

/** Members of a family that share a fate are one entry: `node-pool ×6`. */
function families(
  names: readonly string[],
  plan: readonly PlanEntry[],
): readonly { readonly label: string; readonly first: string }[] {
  const parts = new Map(plan.map((entry) => [entry.name, entry.part]));
  const members = new Map<string, string[]>();
  for (const name of names) {
    const part = parts.get(name) ?? name;
    members.set(part, [...(members.get(part) ?? []), name]);
  }
  return [...members].map(([part, [first = part, ...others]]) => ({
    label: others.length === 0 ? first : `${part} ×${others.length + 1}`,
    first,
  }));
}

function changes(now: Accepted, before: Accepted | undefined, name: string): string {
  const fields = changedFields(before?.resources.get(name)?.object, now.resources.get(name)?.object);
  return fields.map(({ path, before: was }) => (was === undefined ? `${path} added` : path)).join(', ');
}

function trouble({ plan }: Accepted, name: string): string {
  const readiness = plan.find((entry) => entry.name === name)?.readiness;
  return readiness?.state === 'failed' ? `${readiness.reason}: ${readiness.message}` : '';
}
