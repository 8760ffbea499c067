import type { Field, KindData, PlatformData, ResourceData, SearchDocument } from '../data/types.ts';
import { exampleAnchor, partAnchor } from '../kinds/anchors.ts';
import { kindHref, platformHref, providerHref, resourceHref, tryHref } from '../router.ts';
import { everyField } from './fields.ts';
import type { ServiceData } from './provider.ts';

type Found = Omit<SearchDocument, 'id'>;

/** Everything the search finds. */
export function searchDocuments(
  kinds: readonly KindData[],
  services: readonly ServiceData[],
  platform: PlatformData,
  resources: readonly ResourceData[],
): readonly SearchDocument[] {
  const found = [
    ...kinds.flatMap((kind) => [...ofKind(kind)]),
    ...services.flatMap((service) => [...ofService(service)]),
    ...resources.map(ofResource),
    ...[...everyField(platform.fields)].map(
      (field): Found => ({
        type: 'setting',
        title: field.path,
        place: 'Platform',
        text: field.description ?? '',
        href: platformHref(field.path).slice(1),
      }),
    ),
  ];
  return found.map((document, id) => ({ id, ...document }));
}

function* ofKind(kind: KindData): Iterable<Found> {
  const { id, name, apiVersion, description } = kind;
  yield { type: 'kind', title: name, place: apiVersion, text: description, href: kindHref(id).slice(1) };
  yield* [kind.spec, kind.status].flatMap((fields) => fieldsIn(fields, name, (path) => kindHref(id, path)));
  for (const part of kind.parts)
    yield {
      type: 'part',
      title: part.name,
      place: name,
      text: part.why,
      href: kindHref(id, partAnchor(part.name)).slice(1),
    };
  for (const example of kind.examples)
    yield {
      type: 'example',
      title: example.id,
      place: name,
      text: example.summary,
      href: kindHref(id, exampleAnchor(example.id)).slice(1),
    };
  yield { type: 'kind', title: `Try ${name}`, place: 'Workbench', text: 'write a claim', href: tryHref(id).slice(1) };
}

function* ofService({ entry, kinds }: ServiceData): Iterable<Found> {
  for (const { name, why, group, version, service, spec, status } of kinds) {
    yield {
      type: 'kind',
      title: name,
      place: `${group}/${version}`,
      text: `${entry.title}. ${why}`,
      href: providerHref(service, name).slice(1),
    };
    // What every managed resource has is found once, on its page, and would drown what is its own.
    const own = [
      ...spec.filter(({ name }) => name === 'forProvider'),
      ...status.filter(({ name }) => name === 'atProvider'),
    ];
    yield* fieldsIn(
      own.flatMap(({ fields = [] }) => fields),
      name,
      (path) => providerHref(service, name, path),
    );
  }
}

function ofResource({ group, version, kind, parts }: ResourceData): Found {
  return {
    type: 'resource',
    title: kind,
    place: group === 'core' ? version : `${group}/${version}`,
    text: [...new Set(parts.map(({ part }) => part.why))].join('; '),
    href: resourceHref(group, kind).slice(1),
  };
}

function fieldsIn(fields: readonly Field[], place: string, href: (path: string) => string): readonly Found[] {
  return [...everyField(fields)].map(({ path, description = '' }) => ({
    type: 'field',
    title: path,
    place,
    text: description,
    href: href(path).slice(1),
  }));
}
