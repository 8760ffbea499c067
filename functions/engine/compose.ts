import type { Context } from './context.ts';
import { canonical } from './finish.ts';
import type { Kind, Missing } from './kind.ts';
import { excessOf, type Limited, limit } from './limit.ts';
import { formatMistake } from './mistake.ts';
import { stringAt } from './object.ts';
import { carried, type Halt, keepAll, observe, plan } from './plan.ts';
import { protect } from './protection.ts';
import { type ComposeRequest, identify } from './request.ts';
import type { Accepted, Composed, Hold, Mistake, PlanEntry, Requirement, Result, Summary } from './result.ts';
import { leaving } from './staying.ts';
import { areaConditions, pauseEnd, settingsCondition, summarise } from './summary.ts';

/** Seconds between looks while anything is required: core 2.3 does not watch required resources. */
const requiredTTL = 60;

/**
 * The whole function: from what is observed to what is desired. Pure and deterministic.
 *
 * A mistake that leaves desired state undefined gives `refused`: nothing is applied and nothing existing is
 * touched. Everything else that cannot be done is held, and the status says so.
 */
export function compose<Spec, C extends Context<Spec>>(kind: Kind<Spec, C>, request: ComposeRequest): Composed {
  const identity = identify(kind, request.composite);
  if (!('flavour' in identity)) return refuse([identity], new Map());
  const requirements = kind.requirements(identity, request.platform, request.required, request.observed);
  for (const name of requirements.keys()) {
    if (!request.required.has(name)) return { outcome: 'incomplete', requirements, ttl: requiredTTL };
  }
  const { spec, mistakes } = kind.validate(identity);
  if (mistakes.length > 0 || spec === undefined) return refuse(mistakes, requirements);

  const observation = observe<C>(request.observed, request.required);
  const base: Context<Spec> = { ...identity, spec, ...observation.functions };
  const context = kind.prepare(base, request.platform);
  if (isMistakes(context)) return refuse(context, requirements);
  const members = observation.attach(kind.blueprint, context);

  const halt = haltOf(kind, context);
  const gated = plan(kind.blueprint, members, context, request.observed, halt);
  const guarded = protect(kind.blueprint, context, request.observed, gated, halt);
  const planned = halt?.frozen
    ? keepAll(context, request.observed, guarded, halt)
    : leaving(kind.blueprint, context, request.observed, guarded);
  const excess = request.observed.size === 0 ? excessOf(planned, kind.blueprint) : undefined;
  if (excess) return refuse([excess], requirements);
  const limited = halt?.frozen ? { planned, holds: [] } : limit(planned, kind.blueprint);
  return accept(kind, context, halt, limited, requirements);
}

function haltOf<Spec, C extends Context<Spec>>(kind: Kind<Spec, C>, context: C): Halt | undefined {
  if (kind.paused(context)) return { by: pauseEnd, frozen: true, paused: true };
  const closed = kind.closed?.(context);
  return closed && { ...closed, paused: false };
}

function closedHolds(halt: Halt | undefined, entries: readonly PlanEntry[]): readonly Hold[] {
  if (halt?.hold === undefined) return [];
  return halt.frozen || entries.some(({ waitingOn }) => waitingOn.includes(halt.by)) ? [halt.hold] : [];
}

function accept<Spec, C extends Context<Spec>>(
  kind: Kind<Spec, C>,
  context: C,
  halt: Halt | undefined,
  { planned, holds }: Limited,
  requirements: ReadonlyMap<string, Requirement>,
): Accepted {
  const entries = planned.entries;
  const drift = [...planned.finished.values()].flatMap((finished) => finished.drift);
  const own = kind.report(context, entries, drift);
  const report = { ...own, holds: [...closedHolds(halt, entries), ...own.holds, ...holds] };
  const judged = [...entries, ...(report.missing ?? []).map(asEntry)];
  const areas = areaConditions(kind.areas, judged);
  const ready = areas.every((condition) => condition.status === 'True');
  const summary = summarise(kind.areas, judged, report, ready);
  const states = new Map(entries.map((entry) => [entry.name, entry.readiness.state]));
  const resources = [...carried(context, planned)].map(
    ([name, object]) => [name, { object, ready: states.get(name) === 'ready' }] as const,
  );
  return {
    outcome: 'accepted',
    resources: new Map(resources),
    plan: entries,
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
    requirements,
    drift,
    holds: report.holds,
    ready,
    ttl: requirements.size > 0 ? Math.min(report.ttl, requiredTTL) : report.ttl,
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

function refuse(mistakes: readonly Mistake[], requirements: ReadonlyMap<string, Requirement>): Composed {
  const message = mistakes.map(formatMistake).join('; ');
  const reason = mistakes.some((mistake) => mistake.by !== 'operator') ? 'InvalidClaim' : 'InvalidPlatform';
  return {
    outcome: 'refused',
    mistakes,
    conditions: [{ type: 'ConfigurationValid', status: 'False', reason, message }],
    results: [{ severity: 'Fatal', reason, message }],
    requirements,
    ttl: requiredTTL,
  };
}

function isMistakes(value: unknown): value is readonly Mistake[] {
  return Array.isArray(value);
}
