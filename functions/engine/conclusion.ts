import type { Context } from './context.ts';
import { canonical } from './finish.ts';
import { closedHolds, type Halt } from './halt.ts';
import type { Kind, Missing } from './kind.ts';
import { type Condition, stringAt } from './object.ts';
import type { Hold, PlanEntry, Result, Summary } from './result.ts';
import type { Drift } from './setting.ts';
import { areaConditions, settingsCondition, summarise } from './summary.ts';

/** What a plan has come to. */
export interface Outcome {
  readonly entries: readonly PlanEntry[];
  readonly drift: readonly Drift[];
  /** What the engine itself holds back. */
  readonly holds: readonly Hold[];
}

/** What is said of a composite, as `Accepted` has it. */
export interface Conclusion {
  readonly status: Readonly<Record<string, unknown>>;
  readonly conditions: readonly Condition[];
  readonly results: readonly Result[];
  readonly holds: readonly Hold[];
  readonly ready: boolean;
  /** As the kind says. */
  readonly ttl: number;
  readonly connectionDetails: ReadonlyMap<string, string>;
}

/** Says how a composite is, from its plan and in its kind's words. */
export function conclude<Spec, C extends Context<Spec>>(
  kind: Kind<Spec, C>,
  context: C,
  halt: Halt | undefined,
  { entries, drift, holds }: Outcome,
): Conclusion {
  const own = kind.report(context, entries, drift);
  const report = { ...own, holds: [...closedHolds(halt, entries), ...own.holds, ...holds] };
  const judged = [...entries, ...(report.missing ?? []).map(asEntry)];
  const areas = areaConditions(kind.areas, judged);
  const ready = areas.every((condition) => condition.status === 'True');
  const summary = summarise(kind.areas, judged, report, ready);
  return {
    status: canonical({ ...report.status, ...summary }) as Readonly<Record<string, unknown>>,
    conditions: [
      ...areas,
      settingsCondition(kind.kind, drift),
      report.invalid
        ? { type: 'ConfigurationValid', status: 'False', ...report.invalid }
        : { type: 'ConfigurationValid', status: 'True', reason: 'Valid' },
      ...report.conditions,
    ],
    results: transition(stringAt(context.composite, 'status', 'phase'), summary),
    holds: report.holds,
    ready,
    ttl: report.ttl,
    connectionDetails: (context.flavour === 'claims' ? report.connectionDetails : undefined) ?? new Map(),
  };
}

/** Judged like a part of its area, and shown nowhere. */
function asEntry({ area, readiness }: Missing): PlanEntry {
  return { name: area, state: 'applied', why: '', waitingOn: [], part: area, observed: true, readiness, gates: area };
}

/** An event only when the phase changes: a steady composite is silent. */
function transition(before: string | undefined, { phase, reason, message }: Summary): readonly Result[] {
  if (before === undefined || before === phase) return [];
  const severity = phase === 'Degraded' || phase === 'Blocked' ? 'Warning' : 'Normal';
  return [{ severity, reason, message: `${before} -> ${phase}: ${message}` }];
}
