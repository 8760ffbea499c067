import { isObject, own } from '../../functions/engine/index.ts';
import { join, nearest } from '../../functions/engine/validation/index.ts';
import { plain } from '../output/plain.ts';

/**
 * What an API server refuses in the frame of something a user wrote, as `path: what is wrong`. What a name may look like
 * and what stands in the spec is left to the kind's own rules.
 */
export function frameMistakes(object: Readonly<Record<string, unknown>>): readonly string[] {
  const { metadata, spec } = object;
  const unknown = unknownFields(object, objectFields, '');
  const noSpec = isObject(spec) ? [] : [`spec: ${given(spec)}; accepted: an object; {} means every default`];
  if (!isObject(metadata))
    return [...unknown, `metadata: ${given(metadata)}; accepted: an object with name and namespace`, ...noSpec];
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
): readonly string[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearest(key, known);
      const hint = near === undefined ? `known are ${known.slice(0, 5).join(', ')}` : `did you mean ${near}?`;
      return plain(`${join(path, key)}: unknown field; ${hint}`);
    });
}

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

function named(metadata: Readonly<Record<string, unknown>>): readonly string[] {
  const { name, namespace } = metadata;
  const mistakes: string[] = [];
  if (typeof name !== 'string' || name === '') {
    mistakes.push(`metadata.name: ${given(name)}; accepted: lower-case letters, digits and dashes, such as "payments"`);
  }
  if (namespace !== undefined && (typeof namespace !== 'string' || !label.test(namespace))) {
    mistakes.push(
      `metadata.namespace: ${given(namespace)}; accepted: at most 63 lower-case letters, digits and dashes`,
    );
  }
  return mistakes;
}

function texts(metadata: Readonly<Record<string, unknown>>, field: 'labels' | 'annotations'): readonly string[] {
  const entries = metadata[field];
  if (entries === undefined || entries === null) return [];
  if (!isObject(entries)) return [`metadata.${field}: ${given(entries)}; accepted: an object of texts`];
  return Object.keys(entries)
    .filter((key) => typeof own(entries, key) !== 'string')
    .map(
      (key) => `${join(`metadata.${field}`, key)}: ${given(own(entries, key))}; accepted: a text, so put it in quotes`,
    );
}

function given(value: unknown): string {
  return value === undefined ? 'is missing' : `given ${JSON.stringify(value)}`;
}
