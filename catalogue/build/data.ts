import { clusterKind } from '../../functions/cluster/index.ts';
import type { Blueprint } from '../../functions/engine/index.ts';
import { enrolmentKind } from '../../functions/enrolment/index.ts';
import { tenantKind } from '../../functions/tenant/index.ts';
import { virtualClusterKind } from '../../functions/virtual-cluster/index.ts';
import type { KindData, KindEntry, ResourceData, ResourceEntry } from '../data/types.ts';
import type { CatalogueData } from './data-plugin.ts';
import { type Creates, kindData, kindFolders, tellingParts, unseenParts } from './kinds.ts';
import { platformData } from './platform.ts';
import { servicesData } from './provider.ts';
import { resourcesData } from './resources.ts';
import { firstSamples, playedSettings, rareClaims, samplesOf } from './samples.ts';
import { searchDocuments } from './search.ts';

/** What is known of a kind besides its schema: its parts, and what its readiness consists of. */
interface Composed {
  readonly blueprint: Blueprint<never>;
  readonly areas: readonly string[];
}

const composed: Readonly<Record<string, Composed>> = {
  cluster: clusterKind,
  'virtual-cluster': virtualClusterKind,
  tenant: tenantKind,
  enrolment: enrolmentKind,
};

/** Everything the catalogue shows, from the sources of the repository at `root` and a company's Platform document. */
export async function catalogueData(root: string, own?: string): Promise<CatalogueData> {
  const { kinds, resources } = composedData(root, own);
  const services = await servicesData(root);
  const platform = platformData(root);
  return {
    index: {
      kinds: kinds.map(entryOf),
      services: services.map(({ entry }) => entry),
      resources: resources.map(resourceEntry),
    },
    chunks: new Map<string, unknown>([
      ...kinds.map((kind) => [`kinds/${kind.id}`, kind] as const),
      ...services.flatMap(({ kinds }) => kinds.map((kind) => [`provider/${kind.service}/${kind.name}`, kind] as const)),
      ...resources.map((resource) => [`resources/${resource.group}/${resource.kind}`, resource] as const),
      ['platform', platform],
      ['search', searchDocuments(kinds, services, platform, resources)],
    ]),
  };
}

/** The kinds, and what they are composed of: their examples are played to see it. */
function composedData(
  root: string,
  own?: string,
): {
  readonly kinds: readonly KindData[];
  readonly resources: readonly ResourceData[];
} {
  const known = kindFolders(root).map((folder) => kindOf(root, folder, () => []));
  const files = (kind: KindData) => [...kind.examples, rareClaims(root)];
  const samples = firstSamples(
    playedSettings(root, own).flatMap((settings) =>
      known.flatMap((kind) => files(kind).flatMap((file) => samplesOf(kind.name, file, settings))),
    ),
  );
  const creates: Creates = (of, part) =>
    samples.filter((sample) => sample.of === of && sample.part === part).map(({ resource }) => resource);
  const kinds = known.map(({ id }) => kindOf(root, id, creates));
  const unseen = unseenParts(kinds);
  if (unseen.length > 0)
    throw new Error(
      `cannot say what ${unseen.join(', ')} creates: claim it in an example or in catalogue/build/rare.yaml`,
    );
  return { kinds, resources: resourcesData(kinds, samples) };
}

function kindOf(root: string, folder: string, creates: Creates): KindData {
  const known = composed[folder];
  if (known === undefined) throw new Error(`cannot show ${folder}: it is not named here`);
  return kindData(root, folder, known.blueprint, creates);
}

function resourceEntry({ group, version, kind, parts }: ResourceData): ResourceEntry {
  const madeBy = [...new Set(parts.map(({ of }) => of))];
  return { group, version, kind, madeBy, why: parts[0]?.part.why ?? '' };
}

function entryOf({ id, name, apiVersion, description, parts, examples }: KindData): KindEntry {
  return {
    id,
    name,
    apiVersion,
    description,
    parts: parts.length,
    examples: examples.map(({ id, summary }) => ({ id, summary })),
    smallest: examples[0]?.text.replaceAll(/^#.*\n/gm, '') ?? '',
    telling: tellingParts(parts, composed[id]?.areas ?? []).map(({ name, why }) => ({ name, why })),
  };
}
