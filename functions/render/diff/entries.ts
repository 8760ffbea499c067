import { show } from '../../engine/validation/index.ts';
import type { FieldChange } from '../fields.ts';
import { plain } from '../plain.ts';
import type { Difference } from './compare.ts';
import type { Effect } from './effects.ts';
import { nounOf } from './nouns.ts';

/** One line of a report: resources that share a fate. */
export interface Entry {
  readonly fate: 'created' | 'removed' | Effect['fate'];
  /** `hosted-cluster`, or `node-pool ×3`. */
  readonly label: string;
  /** Composition resource names. */
  readonly members: readonly string[];
  /** What it means, for a person. */
  readonly note: string;
  readonly fields: readonly FieldChange[];
}

const order: readonly Entry['fate'][] = ['rolled', 'restarted', 'stopped', 'changed', 'created', 'removed'];

/** What happens to a claim's resources, what touches what runs first; members of a family that share a change are one. */
export function entriesOf({ resources, whys, parts }: Difference): readonly Entry[] {
  const why = (name: string) => whys.get(name) ?? '';
  const created = resources.created.map((name) => entry('created', name, why(name), []));
  const removed = resources.removed.map((name) => entry('removed', name, resources.losses.get(name) ?? why(name), []));
  const changed = resources.changed.map(({ name, fields, effect }) =>
    entry(effect?.fate ?? 'changed', name, effect?.note ?? '', fields),
  );
  const groups = new Map<string, Entry[]>();
  for (const one of [...changed, ...created, ...removed]) {
    const part = parts.get(one.members[0] ?? '') ?? one.label;
    const key = JSON.stringify([one.fate, part, one.fields, one.fate === 'removed' ? one.note : '']);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((group) => merged(group, parts))
    .sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate));
}

function entry(fate: Entry['fate'], name: string, note: string, fields: readonly FieldChange[]): Entry {
  return { fate, label: name, members: [name], note, fields };
}

function merged(group: readonly Entry[], parts: ReadonlyMap<string, string>): readonly Entry[] {
  const [first] = group;
  if (!first) return [];
  if (group.length === 1) return [first];
  const members = group.flatMap((one) => one.members);
  return [{ ...first, label: `${parts.get(first.label) ?? first.label} ×${members.length}`, members }];
}

/** A change of a field on one line: `8 → 16`; of long texts that begin alike only what differs. */
export function changeText({ before, after }: FieldChange): string {
  if (Array.isArray(before) && Array.isArray(after)) return listText(before, after);
  if (typeof before === 'string' && typeof after === 'string' && Math.max(before.length, after.length) > 30) {
    const same = commonStart(before, after);
    if (same > 8) return plain(`…${before.slice(same - 1)} → …${after.slice(same - 1)}`);
  }
  return `${valueText(before)} → ${valueText(after)}`;
}

/** What comes into a list and what leaves it. */
function listText(before: readonly unknown[], after: readonly unknown[]): string {
  const added = after.filter((entry) => !before.includes(entry)).map((entry) => `+${valueText(entry)}`);
  const removed = before.filter((entry) => !after.includes(entry)).map((entry) => `-${valueText(entry)}`);
  return added.length + removed.length === 0 ? 'in another order' : [...added, ...removed].join(' ');
}

function valueText(value: unknown): string {
  if (value === undefined) return '(unset)';
  return typeof value === 'string' && value !== '' && value === plain(value) && value.length <= 60
    ? value
    : show(value);
}

/** Length of what two texts share, up to a word's beginning. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  while (length > 0 && /[A-Za-z0-9.]/.test(a[length - 1] ?? '')) length--;
  return length;
}

/** `2 created, 1 NodePool rolls`: a claim's differences in a few words. */
export function headlineOf(difference: Difference): string {
  const { identity, outcome, resources, holds } = difference;
  if (outcome === 'refused') return 'refused';
  const fated = (fate: Effect['fate']) => resources.changed.filter(({ effect }) => effect?.fate === fate).length;
  const [rolled, restarted, stopped] = [fated('rolled'), fated('restarted'), fated('stopped')];
  const counts = [
    count(resources.created.length, 'created'),
    count(resources.changed.length - rolled - restarted - stopped, 'changed'),
    rolled === 0 ? '' : `${rolled} ${rolled === 1 ? 'NodePool rolls' : 'NodePools roll'}`,
    restarted === 0 ? '' : 'control plane restarts',
    count(stopped, stopped === 1 ? 'stops' : 'stop'),
    count(resources.removed.length, 'removed'),
    holds.length === 0 ? '' : 'held',
  ].filter((text) => text !== '');
  if (counts.length === 0) return 'no change';
  const noun = nounOf(identity);
  const whole = outcome === 'added' ? `new ${noun}: ` : outcome === 'removed' ? `${noun} removed: ` : '';
  return `${whole}${counts.join(', ')}`;
}

function count(number: number, what: string): string {
  return number === 0 ? '' : `${number} ${what}`;
}
