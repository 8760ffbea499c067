import type { Context } from './context.ts';
import { type Draft, finish } from './finish.ts';
import type { KubeObject } from './object.ts';
import type { Blueprint, Family } from './part.ts';
import type { Planned } from './plan.ts';
import { type PlanEntry, ready } from './result.ts';
import { going, policiesOf } from './wrap.ts';

/**
 * What stays when its wrapper goes, and is not wanted any more: desired once more so that it may be deleted, and no longer
 * once that has been applied.
 */
export function leaving<C extends Context>(
  blueprint: Blueprint<C>,
  context: C,
  observed: ReadonlyMap<string, KubeObject>,
  { entries, finished }: Planned,
): Planned {
  const names = [...observed.keys()].filter((name) => !finished.has(name) && isKept(observed.get(name))).sort();
  if (names.length === 0) return { entries, finished };
  const objects = new Map(finished);
  const added = names.map((name): PlanEntry => {
    const applied = context.applied(name);
    const leave = familyOf(blueprint, name)?.leave ?? ((draft: Draft) => draft);
    if (applied) objects.set(name, { ...finish(name, leave(applied), undefined), policies: going });
    const why = 'not wanted any more; it goes as soon as it may';
    return { name, state: 'applied', why, waitingOn: [], part: name, observed: true, readiness: ready };
  });
  return { entries: [...entries.filter(({ name }) => !names.includes(name)), ...added], finished: objects };
}

/** The family that a resource was a member of: its name is all that is left of it. */
function familyOf<C>(blueprint: Blueprint<C>, resource: string): Family<C, never> | undefined {
  const [found] = Object.entries(blueprint)
    .filter(([name]) => resource.startsWith(`${name}-`))
    .map(([, declaration]) => declaration)
    .filter((declaration) => declaration.form === 'family');
  return found;
}

function isKept(object: KubeObject | undefined): boolean {
  const policies = object && policiesOf(object);
  return policies !== undefined && !policies.includes('*');
}
