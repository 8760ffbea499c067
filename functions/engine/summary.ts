import { abridged, difference, type Texts } from './difference.ts';
import type { Report } from './kind.ts';
import type { Condition } from './object.ts';
import type { PlanEntry, Summary } from './result.ts';
import type { Drift } from './setting.ts';

/** What everything new waits for while a claim is paused. */
export const pauseEnd = 'the end of the pause';

/**
 * Of all that is not ready, the entry that blocks the rest: what failed before what is merely slow, then the
 * entry most others wait for, then the order of the blueprint.
 */
export function blocker(entries: readonly PlanEntry[]): PlanEntry | undefined {
  const open = entries.filter((entry) => entry.state === 'applied' && entry.readiness.state !== 'ready');
  let best: PlanEntry | undefined;
  let bestWeight = -1;
  for (const entry of open) {
    const weight =
      (entry.readiness.state === 'failed' ? 1_000_000 : 0) + (entry.gates ? 1_000 : 0) + dependants(entries, entry);
    if (weight > bestWeight) [best, bestWeight] = [entry, weight];
  }
  return best ?? entries.find((entry) => entry.state === 'waiting');
}

/** How many waiting entries cannot come before `entry` is ready, directly or through others. */
function dependants(entries: readonly PlanEntry[], entry: PlanEntry): number {
  const reached = new Set([entry.part]);
  let before = 0;
  while (before !== reached.size) {
    before = reached.size;
    for (const other of entries) {
      if (other.waitingOn.some((need) => reached.has(need.split('/')[0] ?? need))) reached.add(other.part);
    }
  }
  return reached.size - 1;
}

/** The one phase, reason and message a claim's author reads first. */
export function summarise(
  areas: readonly string[],
  entries: readonly PlanEntry[],
  report: Report,
  complete: boolean,
): Summary {
  const hold = report.holds[0];
  if (hold) return { phase: 'Blocked', reason: hold.reason, message: hold.message };
  if (complete && report.working === 'Upgrading' && !blocker(entries)) {
    return { phase: 'Upgrading', reason: 'Upgrading', message: 'another version is on its way' };
  }
  if (complete && report.working !== 'Upgrading') {
    return { phase: 'Ready', reason: 'Available', message: 'everything is in place' };
  }
  const phase = report.complete && report.working !== 'Upgrading' ? 'Degraded' : report.working;
  return {
    phase,
    ...explain(
      blocker(entries.filter(({ gates }) => gates !== undefined && areas.includes(gates))) ?? blocker(entries),
    ),
  };
}

/** One condition an area: True when every part that gates it is ready. */
export function areaConditions(areas: readonly string[], entries: readonly PlanEntry[]): readonly Condition[] {
  return areas.map((type) => {
    const gating = entries.filter((entry) => entry.gates === type && entry.state !== 'unwanted');
    if (gating.length === 0) return { type, status: 'True', reason: 'NotRequested' };
    if (gating.every((entry) => entry.readiness.state === 'ready'))
      return { type, status: 'True', reason: 'Available' };
    return { type, status: 'False', ...explain(blocker(gating)) };
  });
}

/** Says whether live objects keep settings the platform has moved on from. */
export function settingsCondition(kind: string, drift: readonly Drift[]): Condition {
  const [first] = drift;
  if (!first) return { type: 'SettingsCurrent', status: 'True', reason: 'Current' };
  const more = drift.length > 1 ? ` and ${drift.length - 1} more` : '';
  const { applied = 'unset', offered = 'none' } = driftTexts(first);
  const message = `${first.part} keeps ${first.setting} = ${applied}; new ${plural(kind)} get ${offered}${more}`;
  return { type: 'SettingsCurrent', status: 'False', reason: 'SettingsDiffer', message };
}

/** What a live object keeps and what new ones get, as JSON of what differs. */
export function driftTexts({ applied, offered }: Pick<Drift, 'applied' | 'offered'>): Texts {
  const [kept, given] = difference(applied, offered);
  return abridged({ applied: JSON.stringify(kept), offered: JSON.stringify(given) });
}

/** Most settings that a status lists. */
const mostSettings = 32;

/** `status.settings` of every kind: the settings that what is live does not follow, each with what differs. */
export function settingsStatus(drift: readonly Drift[]) {
  if (drift.length === 0) return undefined;
  const last = new Map(drift.map((one) => [one.setting, one]));
  return [...last.values()].slice(0, mostSettings).map(({ setting, applied, offered }) => {
    const [kept, given] = difference(applied, offered);
    const texts = abridged({ applied: bare(kept), offered: bare(given) });
    return { name: setting, running: texts.applied, setting: texts.offered };
  });
}

function bare(value: unknown): string | undefined {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `VirtualCluster` as people say it of several: virtual clusters. */
function plural(kind: string): string {
  return `${kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}s`;
}

function explain(entry: PlanEntry | undefined): { reason: string; message: string } {
  if (!entry) return { reason: 'Waiting', message: 'waiting for the first resources' };
  if (entry.state === 'waiting') {
    return {
      reason: entry.waitingOn[0] === pauseEnd ? 'Paused' : 'Waiting',
      message: `${entry.name} waits for ${entry.waitingOn.join(', ')}`,
    };
  }
  if (entry.readiness.state === 'ready') return { reason: 'Waiting', message: `${entry.name} is ready` };
  return { reason: entry.readiness.reason, message: entry.readiness.message };
}
