import type { KubeObject } from '../../functions/engine/index.ts';
import {
  type Answer,
  askAll,
  nothingObserved,
  observedOf,
  ordered,
  question,
  type Rendered,
  renderComposite,
  renderResources,
  toYaml,
} from '../../functions/render/index.ts';
import { type LoadOptions, load } from '../input/load.ts';
import { readObserved } from '../input/observed.ts';
import { planTable } from '../output/plan.ts';
import type { Output } from '../process.ts';

/** Options of `aerodrome render`. */
export interface RenderOptions extends LoadOptions {
  readonly observed?: readonly string[];
  readonly engine?: 'embedded' | 'crossplane';
  readonly output?: 'yaml' | 'json' | 'table';
}

/** Prints what claims become: the composite first, then every composed resource. All claims are checked first. */
export async function render(files: readonly string[], options: RenderOptions, output: Output): Promise<void> {
  const { claims, settings, supply } = load(files, options);
  const hub = readObserved(options.observed ?? []);
  const questions = claims.map((claim) => {
    const { composite, resources } = observedOf(claim, hub, claims.length === 1);
    if (hub.length > 0 && resources.size === 0) output.warn(nothingObserved(claim, hub));
    return question(claim, supply, { composite, observed: resources });
  });
  const answers = askAll(questions, settings);
  const rendered = options.engine === 'crossplane' ? await withCrossplane(answers) : answers.map(embedded);
  output.write(printed(rendered, options.output ?? 'yaml', output));
}

/** An answer with the objects to print. */
interface RenderedAnswer {
  readonly answer: Answer;
  readonly composite: KubeObject;
  readonly resources: readonly Rendered[];
}

function embedded(answer: Answer): RenderedAnswer {
  return { answer, composite: renderComposite(answer), resources: renderResources(answer) };
}

/** The objects of the real engine; readiness and plan are our own, since it tells neither. */
async function withCrossplane(answers: readonly Answer[]): Promise<readonly RenderedAnswer[]> {
  const { renderWithCrossplane } = await import('../crossplane.ts');
  const rendered = await renderWithCrossplane(answers);
  return answers.flatMap((answer, index) => {
    const { composite, resources = [] } = rendered[index] ?? {};
    if (!composite) return [];
    const named = resources.map((object) => {
      const name = object.metadata.annotations?.['crossplane.io/composition-resource-name'] ?? '';
      return { name, ready: answer.composed.resources.get(name)?.ready ?? false, object: ordered(object) };
    });
    return [{ answer, composite: ordered(composite), resources: named }];
  });
}

function printed(rendered: readonly RenderedAnswer[], form: 'yaml' | 'json' | 'table', output: Output): string {
  if (form === 'table') return rendered.map(({ answer }) => planTable(answer, output.paint)).join('\n');
  if (form === 'yaml') {
    return toYaml(
      rendered.flatMap(({ composite, resources }) => [composite, ...resources.map(({ object }) => object)]),
    );
  }
  const entries = rendered.map(toJson);
  return `${JSON.stringify(entries.length === 1 ? entries[0] : entries, undefined, 2)}\n`;
}

function toJson({ answer, composite, resources }: RenderedAnswer) {
  const { plan, conditions, results } = answer.composed;
  return {
    xr: composite,
    resources,
    plan: plan.map(({ name, state, why, waitingOn }) => ({ name, state, why, waitingOn })),
    conditions,
    results,
  };
}
