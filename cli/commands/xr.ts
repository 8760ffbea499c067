import { compositeOf, ordered, toYaml } from '../../functions/render/index.ts';
import { type LoadOptions, load } from '../input/load.ts';
import type { Output } from '../process.ts';

/** Prints the composites of claims, as `crossplane render` accepts them. */
export async function xr(files: readonly string[], options: LoadOptions, output: Output): Promise<void> {
  const { claims } = load(files, options);
  output.write(toYaml(claims.map((claim) => ordered(compositeOf(claim)))));
}
