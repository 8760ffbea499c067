import type { KubeObject } from '../../functions/engine/index.ts';
import { askAll, question } from '../../functions/render/index.ts';
import { type LoadOptions, load } from '../input/load.ts';
import type { Output } from '../process.ts';

/**
 * Prints `ok` for every claim, or fails with every mistake in any of them. What is held is no mistake: the claim is right
 * and something else, such as its Tenant, does not allow it now.
 */
export async function validate(files: readonly string[], options: LoadOptions, output: Output): Promise<void> {
  const { claims, settings, supply } = load(files, options);
  const answers = askAll(
    claims.map((claim) => question(claim, supply)),
    settings,
  );
  const lines = answers.flatMap(({ claim: { file, label, placed, written }, composed }) => [
    `${file}: ${label}: ${output.paint.good('ok')}${placed ? where(written) : ''}\n`,
    ...composed.holds.map(
      ({ reason, message }) => `${file}: ${label}: ${output.paint.busy('held')}: ${reason}: ${message}\n`,
    ),
  ]);
  output.write(lines.join(''));
}

/** Said since the namespace decides whose a claim is, and with `kubectl apply` it may be another one. */
function where({ metadata }: KubeObject): string {
  return ` (no namespace given, taken as ${metadata.namespace})`;
}
