import { askAll, question } from '../ask.ts';
import { type LoadOptions, load } from '../input/load.ts';
import type { Output } from '../process.ts';

/** Prints `ok` for every claim, or fails with every mistake in any of them. */
export async function validate(files: readonly string[], options: LoadOptions, output: Output): Promise<void> {
  const { claims, settings, supply } = load(files, options);
  askAll(
    claims.map((claim) => question(claim, supply)),
    settings,
  );
  const lines = claims.map(({ file, label }) => `${file}: ${label}: ${output.paint.good('ok')}\n`);
  output.write(lines.join(''));
}
