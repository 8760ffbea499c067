import { type Answer, askAll, question } from '../ask.ts';
import { type LoadOptions, load } from '../input/load.ts';
import { observedOf, readObserved } from '../input/observed.ts';
import { renderComposite, renderResources } from '../output/manifest.ts';
import { planTable } from '../output/plan.ts';
import { toYaml } from '../output/yaml.ts';
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
    return question(claim, supply, { composite, observed: resources });
  });
  const answers = askAll(questions, settings);
  output.write(printed(answers, options.output ?? 'yaml', output));
}

function printed(answers: readonly Answer[], form: 'yaml' | 'json' | 'table', output: Output): string {
  if (form === 'table') return answers.map((answer) => planTable(answer, output.paint)).join('\n');
  if (form === 'yaml') {
    return toYaml(
      answers.flatMap((answer) => [renderComposite(answer), ...renderResources(answer).map(({ object }) => object)]),
    );
  }
  const entries = answers.map(toJson);
  return `${JSON.stringify(entries.length === 1 ? entries[0] : entries, undefined, 2)}\n`;
}

function toJson(answer: Answer) {
  const { plan, conditions, results } = answer.composed;
  return {
    xr: renderComposite(answer),
    resources: renderResources(answer),
    plan: plan.map(({ name, state, why, waitingOn }) => ({ name, state, why, waitingOn })),
    conditions,
    results,
  };
}
