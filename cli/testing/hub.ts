import { createWorld } from '../../functions/simulation/index.ts';
import { question } from '../ask.ts';
import { findClaims } from '../input/claims.ts';
import { parseDocuments } from '../input/documents.ts';
import { builtInSettings } from '../input/settings.ts';
import { toYaml } from '../output/yaml.ts';
import { lastRound, play, type Until } from '../play.ts';

/** A dump of what a simulated hub holds of a claim after some rounds; with its composite where asked for. */
export function dump(claim: string, until: Until, parts: { readonly composite?: boolean } = {}): string {
  const documents = parseDocuments('in.yaml', claim).map((document) => ({ ...document, named: true }));
  const [one] = findClaims(documents, { flavour: 'claims', namespace: 'default' }).claims;
  if (!one) throw new Error('cannot simulate: no claim');
  const { composite, required } = question(one, { objects: [builtInSettings.object], namespace: 'default' });
  const { after } = lastRound(play(one, createWorld(composite, required), builtInSettings, until));
  return toYaml([...(parts.composite ? [after.composite] : []), ...after.objects.values()]);
}
