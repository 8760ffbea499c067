import type { Flavour } from '../../functions/engine/index.ts';
import {
  builtInSettings,
  findClaims,
  freshWorld,
  lastRound,
  namedDocuments,
  play,
  toYaml,
  type Until,
} from '../../functions/render/index.ts';

/** A dump of what a simulated hub holds of a claim after some rounds; with its composite where asked for. */
export function dump(
  claim: string,
  until: Until,
  { composite = false, flavour = 'claims' }: { readonly composite?: boolean; readonly flavour?: Flavour } = {},
): string {
  const documents = namedDocuments('in.yaml', claim);
  const [one] = findClaims(documents, { flavour, namespace: 'default' }).claims;
  if (!one) throw new Error('cannot simulate: no claim');
  const world = freshWorld(one, { objects: [builtInSettings.object], namespace: 'default' });
  const { after } = lastRound(play(one, world, builtInSettings, until));
  return toYaml([...(composite ? [after.composite] : []), ...after.objects.values()]);
}
