import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type KubeObject, stringAt } from '../../functions/engine/index.ts';
import {
  type Answer,
  freshWorld,
  ordered,
  play,
  question,
  questionIn,
  type Round,
  renderResources,
  stepOf,
  subjects,
  toYaml,
  type Until,
} from '../../functions/render/index.ts';
import { InputError, systemReason, UsageError } from '../failure.ts';
import { type LoadOptions, load } from '../input/load.ts';
import { ending } from '../output/ending.ts';
import { titleOf } from '../output/plan.ts';
import { isQuiet, roundLines } from '../output/rounds.ts';
import type { Output } from '../process.ts';

/** Options of `aerodrome simulate`. */
export interface SimulateOptions extends LoadOptions {
  readonly until?: Until;
  readonly output?: 'table' | 'json';
  readonly write?: string;
}

/** Plays one claim and prints every round as it happens. */
export async function simulate(file: string, options: SimulateOptions, output: Output): Promise<void> {
  const { claims, settings, supply } = load([file], options);
  const played = subjects(claims.map((claim) => question(claim, supply)));
  const [claim, second] = played;
  if (!claim) return;
  if (second) throw new UsageError(`simulate plays one claim, but ${file} has ${played.length}`);

  const world = freshWorld(claim, supply);
  const table = options.output !== 'json';
  const rounds: Round[] = [];
  for (const round of play(claim, world, settings, options.until ?? 'ready')) {
    // Not earlier: a claim that is refused prints nothing.
    if (table && rounds.length === 0)
      output.write(`${output.paint.bold(titleOf(claim))}  ${output.paint.dim(legend)}\n`);
    if (table) output.write(told(round, rounds.at(-1), output));
    rounds.push(round);
  }
  const last = rounds.at(-1);
  if (!last) return;
  const answer: Answer = { ...questionIn(claim, last.before), composed: last.composed };
  output.write(
    table
      ? `\n${ending(last, answer.composite, output.paint)}`
      : `${JSON.stringify(toJson(rounds, answer), undefined, 2)}\n`,
  );
  if (options.write !== undefined) writeYaml(options.write, answer, last, table, output);
  if ((options.until ?? 'ready') === 'ready' && !last.composed.ready) {
    const reason = stringAt(last.composed.status, 'message') ?? '';
    throw new InputError([`${claim.file}: ${claim.label}: does not become Ready: ${reason}`]);
  }
}

const legend = '+ applied  ✓ ready  ~ changed  - removed  ✗ fails  … waits';

/** What happened in a round; of one where nothing did only its number. */
function told(round: Round, previous: Round | undefined, { paint }: Output): string {
  if (previous && isQuiet(round, previous)) return paint.dim(`    ${String(round.number).padStart(2)} …\n`);
  return `\n${roundLines(round, previous, paint).join('\n')}\n`;
}

function toJson(rounds: readonly Round[], answer: Answer) {
  return {
    rounds: rounds.map(({ number, composed }, index) => ({
      round: number,
      phase: stringAt(composed.status, 'phase'),
      reason: stringAt(composed.status, 'reason'),
      message: stringAt(composed.status, 'message'),
      ...stepOf(composed, rounds[index - 1]?.composed),
      waiting: composed.plan
        .filter(({ state }) => state === 'waiting')
        .map(({ name, waitingOn }) => ({ name, waitingOn })),
    })),
    ready: answer.composed.ready,
    xr: finalComposite(rounds.at(-1)) ?? answer.composite,
    resources: renderResources(answer),
  };
}

function finalComposite(round: Round | undefined): KubeObject | undefined {
  return round && ordered(round.after.composite);
}

function writeYaml(file: string, answer: Answer, last: Round, table: boolean, output: Output): void {
  const objects = [ordered(last.after.composite), ...renderResources(answer).map(({ object }) => object)];
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toYaml(objects));
  } catch (error) {
    throw new InputError([`${file}: cannot write: ${systemReason(error)}`]);
  }
  if (table) output.write(`\nThe whole YAML: ${file} (${objects.length} objects)\n`);
}
