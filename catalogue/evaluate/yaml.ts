import { toYaml } from '../../functions/render/yaml.ts';
import type { ClaimView } from './view.ts';

/** Claims with all their resources as one stream of YAML: what `aerodrome render` prints. */
export function renderedYaml(views: readonly Pick<ClaimView, 'composite' | 'resources'>[]): string {
  return toYaml(views.flatMap(({ composite, resources }) => [composite, ...resources.map(({ object }) => object)]));
}
