import { isObject, type Mistake } from '../engine/index.ts';
import { transitionMistakes } from '../engine/validation/index.ts';
import { edit, type World } from '../simulation/index.ts';
import { question } from './ask.ts';
import { aboutOf, type Claim } from './claims.ts';
import { compositeOf } from './composite.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './refused.ts';
import type { Supply } from './supply.ts';

/** The hub after the author of what runs on it has applied `claim`. */
export function editedWorld(world: World, claim: Claim, supply: Supply): World {
  const wanted = compositeOf(claim);
  const spec = isObject(wanted['spec']) ? wanted['spec'] : {};
  const edited = edit(world, spec);
  const { labels, annotations } = wanted.metadata;
  const own = edited.composite.metadata;
  const metadata = {
    ...own,
    labels: { ...labels, ...machinery(own.labels) },
    ...(annotations ? { annotations: { ...own.annotations, ...annotations } } : {}),
  };
  const composite = { ...edited.composite, metadata };
  return { ...edited, composite, required: question(claim, supply, { composite, observed: world.objects }).required };
}

/** What an API server refuses of an edit, by the kind's rules that compare with what was there. */
export function editMistakes(before: Claim, after: Claim): readonly Mistake[] {
  const { schema } = after.kind;
  return schema ? transitionMistakes(schema, before.written, after.written, after.flavour) : [];
}

/** The same as problems of the edited claim. */
export function editProblems(before: Claim, after: Claim): readonly Problem[] {
  return editMistakes(before, after).map((mistake) => problemOf(mistake, aboutOf(after)));
}

function machinery(labels: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => key.startsWith('crossplane.io/')));
}
