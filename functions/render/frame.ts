import { isObject, own } from '../engine/index.ts';
import { join, nearest } from '../engine/validation/index.ts';
import { plain } from './plain.ts';
import type { Problem } from './problem.ts';

/**
 * What an API server refuses in the frame of something a user wrote, path and what is wrong. What a name may look like
 * and what stands in the spec is left to the kind's own rules.
 */
export function frameMistakes(object: Readonly<Record<string, unknown>>): readonly Problem[] {
  const { metadata, spec } = object;
  const unknown = unknownFields(object, objectFields, '');
  const noSpec = isObject(spec)
    ? []
    : [{ path: 'spec', message: `${given(spec)}; accepted: an object; {} means every default` }];
  if (!isObject(metadata))
    return [
      ...unknown,
      { path: 'metadata', message: `${given(metadata)}; accepted: an object with name and namespace` },
      ...noSpec,
    ];
  return [
    ...unknown,
    ...unknownFields(metadata, metadataFields, 'metadata'),
    ...named(metadata),
    ...texts(metadata, 'labels'),
    ...texts(metadata, 'annotations'),
    ...noSpec,
  ];
}

const objectFields = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

/** Those of ObjectMeta, since a claim may be a dump of what runs (apimachinery: meta/v1). */
const metadataFields = [
  ...['name', 'namespace', 'labels', 'annotations', 'generateName', 'finalizers', 'ownerReferences', 'uid'],
  ...['resourceVersion', 'generation', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds'],
  ...['managedFields', 'selfLink'],
];

function unknownFields(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
): readonly Problem[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearest(key, known);
      const hint = near === undefined ? `known are ${known.slice(0, 5).join(', ')}` : `did you mean ${near}?`;
      return { path: plain(join(path, key)), message: plain(`unknown field; ${hint}`) };
    });
}

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

function named(metadata: Readonly<Record<string, unknown>>): readonly Problem[] {
  const { name, namespace } = metadata;
  const mistakes: Problem[] = [];
  if (typeof name !== 'string' || name === '') {
    const message = `${given(name)}; accepted: lower-case letters, digits and dashes, such as "payments"`;
    mistakes.push({ path: 'metadata.name', message });
  }
  if (namespace !== undefined && (typeof namespace !== 'string' || !label.test(namespace))) {
    const message = `${given(namespace)}; accepted: at most 63 lower-case letters, digits and dashes`;
    mistakes.push({ path: 'metadata.namespace', message });
  }
  return mistakes;
}

function texts(metadata: Readonly<Record<string, unknown>>, field: 'labels' | 'annotations'): readonly Problem[] {
  const entries = metadata[field];
  if (entries === undefined || entries === null) return [];
  if (!isObject(entries))
    return [{ path: `metadata.${field}`, message: `${given(entries)}; accepted: an object of texts` }];
  return Object.keys(entries)
    .filter((key) => typeof own(entries, key) !== 'string')
    .map((key) => ({
      path: join(`metadata.${field}`, key),
      message: `${given(own(entries, key))}; accepted: a text, so put it in quotes`,
    }));
}

function given(value: unknown): string {
  return value === undefined ? 'is missing' : `given ${JSON.stringify(value)}`;
}
