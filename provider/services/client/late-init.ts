import type { JsonObject, ManagedResource } from '../../runtime/index.ts';
import { isObject, valueAt, withValueAt } from './path.ts';
import { shown } from './project.ts';
import type { ServiceKind } from './service-kind.ts';

/**
 * `forProvider` with what the API chose where the spec leaves it open, and with what the external name tells about where
 * the external resource is; undefined where that is nothing new.
 */
export function lateInitialised(
  kind: ServiceKind,
  resource: ManagedResource,
  located: JsonObject,
  item: JsonObject,
): JsonObject | undefined {
  const { forProvider } = resource.spec;
  let filled: JsonObject = forProvider;
  for (const [field, value] of Object.entries(located)) {
    if (forProvider[field] === undefined && value !== undefined) filled = { ...filled, [field]: value };
  }
  for (const [path, { lateInit, observedAs }] of Object.entries(kind.descriptor.fields ?? {})) {
    if (lateInit !== true || isSaid(forProvider, path)) continue;
    const observed = valueAt(item, observedAs ?? path);
    const field = path.split('.')[0] ?? '';
    const shape = path === field ? kind.fields[field] : 'any';
    const value = observed === undefined || shape === undefined ? undefined : shown(shape, observed);
    if (value !== undefined && !isEmpty(value)) filled = withValueAt(filled, path, value);
  }
  return filled === forProvider ? undefined : filled;
}

/** Said, or left to a reference that resolves later. */
const isSaid = (parameters: JsonObject, path: string): boolean =>
  ['', 'Ref', 'Refs', 'Selector'].some((suffix) => valueAt(parameters, `${path}${suffix}`) !== undefined);

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value as never) && Object.keys(value as object).length === 0);
