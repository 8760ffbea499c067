import type { Context } from './context.ts';
import type { Kind } from './kind.ts';
import { excessOf, type Limited, limit } from './limit.ts';
import { formatMistake } from './mistake.ts';
import type { KubeObject } from './object.ts';
import { keepObservation, type Observation, observationOf } from './observation.ts';
import { carried, keepAll, plan } from './plan.ts';
import { protect } from './protection.ts';
import { type ComposeRequest, identify } from './request.ts';
import type { Accepted, Composed, Mistake, Requirement } from './result.ts';
import { leaving } from './staying.ts';

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

  const observation = observationOf(kind, request.observed);
  try {
    const context = observation.prepare({ identity, spec, request });
    if (isMistakes(context)) return refuse(context, requirements);
    return desire(observation, context, request.observed, requirements);
  } finally {
    observation.leave();
  }
}

function desire<Spec, C extends Context<Spec>>(
  observation: Observation<Spec, C>,
  context: C,
  observed: ReadonlyMap<string, KubeObject>,
  requirements: ReadonlyMap<string, Requirement>,
): Composed {
  const { blueprint } = observation.kind;
  const halt = observation.halt();
  const gated = plan(blueprint, observation.members(), context, observed, halt, observation.finished);
  const guarded = protect(blueprint, context, observed, gated, halt);
  const planned = halt?.frozen
    ? keepAll(context, observed, guarded, halt)
    : leaving(blueprint, context, observed, guarded);
  const excess = observed.size === 0 ? excessOf(planned, blueprint) : undefined;
  if (excess) return refuse([excess], requirements);
  const limited = halt?.frozen ? { planned, holds: [] } : limit(planned, blueprint);
  keepObservation(observation, observed);
  return accept(observation, context, limited, requirements);
}

function accept<Spec, C extends Context<Spec>>(
  observation: Observation<Spec, C>,
  context: C,
  { planned, holds }: Limited,
  requirements: ReadonlyMap<string, Requirement>,
): Accepted {
  const { entries } = planned;
  const drift = [...planned.finished.values()].flatMap((finished) => finished.drift);
  const conclusion = observation.conclude({ entries, drift, holds });
  const states = new Map(entries.map((entry) => [entry.name, entry.readiness.state]));
  const resources = [...carried(context, planned)].map(
    ([name, object]) => [name, { object, ready: states.get(name) === 'ready' }] as const,
  );
  return {
    ...conclusion,
    outcome: 'accepted',
    resources: new Map(resources),
    plan: entries,
    requirements,
    drift,
    ttl: requirements.size > 0 ? Math.min(conclusion.ttl, requiredTTL) : conclusion.ttl,
  };
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
