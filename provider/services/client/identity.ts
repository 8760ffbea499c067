import {
  ANNOTATION,
  creationParameters,
  externalNameOf,
  type Json,
  type JsonObject,
  type ManagedResource,
  TerminalError,
} from '../../runtime/index.ts';
import { normalise } from '../normalise.ts';
import type { Operation, Shape } from './operation.ts';
import { textOf, valueAt } from './path.ts';
import { fieldOf, paramsOf, type ServiceKind } from './service-kind.ts';

/** What finds one external resource. */
export interface Located {
  /** Undefined where the API has not given a name yet. */
  readonly externalName: string | undefined;
  /** What the API calls it; undefined where the name is made of fields. */
  readonly id: string | undefined;
  /** `forProvider`, with the fields that the external name tells. */
  readonly fields: JsonObject;
}

/** The external name that follows from the spec. Throws TerminalError where the spec does not say enough. */
export function nameFromSpec(kind: ServiceKind, resource: ManagedResource): string {
  const fields = creationParameters(resource);
  return join(partsOf(kind).map((part) => partOf(kind, fields, part)));
}

/** The external name of an item of a list that lies in `parent`; undefined where the item does not tell enough. */
export function nameOfItem(kind: ServiceKind, item: Json, parent: JsonObject): string | undefined {
  const { identity } = kind.descriptor;
  if (identity.from === 'api') {
    const id = textOf(valueAt(item, identity.id));
    return id === undefined ? undefined : nameFromId(kind, parent, id);
  }
  const parts = identity.externalName.map((part) =>
    compared(kind, part, parent[part] ?? valueAt(item, fieldOf(kind, part).observedAs ?? part) ?? null),
  );
  return parts.includes('') ? undefined : join(parts);
}

/** The external name of what the API calls `id`, within the fields that locate it. */
export function nameFromId(kind: ServiceKind, fields: JsonObject, id: string): string {
  const { identity } = kind.descriptor;
  const within = identity.from === 'api' ? (identity.within ?? []) : [];
  return join([...within.map((part) => partOf(kind, fields, part)), id]);
}

/**
 * Where the external resource of `resource` is. Throws TerminalError where its external name does not have the shape
 * that this kind's names have, or says something else than the spec.
 */
export function locate(kind: ServiceKind, resource: ManagedResource): Located {
  const { forProvider } = resource.spec;
  const externalName = externalNameOf(resource);
  if (externalName === undefined) return { externalName, id: undefined, fields: forProvider };
  const parts = partsOf(kind);
  const values = split(externalName, parts.length);
  const says = `${ANNOTATION.externalName} ${JSON.stringify(externalName)}`;
  if (values === undefined) {
    const form = parts.map((part) => `<${part}>`).join('/');
    throw new TerminalError(`${says} is not of the form ${form}`);
  }
  const byId = kind.descriptor.identity.from === 'api';
  const named: Record<string, Json> = {};
  for (const [index, part] of (byId ? parts.slice(0, -1) : parts).entries()) {
    const value = values[index] ?? '';
    const said = forProvider[part];
    if (said !== undefined && compared(kind, part, said) !== compared(kind, part, value)) {
      throw new TerminalError(
        `${says} says ${part} ${JSON.stringify(value)}, and spec.forProvider.${part} says another`,
      );
    }
    named[part] = isNumber(kind.fields[part]) ? Number(value) : value;
    if (Number.isNaN(named[part])) throw new TerminalError(`${says} says ${part} "${value}", which is no number`);
  }
  return { externalName, id: byId ? values.at(-1) : undefined, fields: { ...forProvider, ...named } };
}

const isNumber = (shape: Shape | undefined): boolean => shape === 'integer' || shape === 'number';

/** The values of an operation's path. Throws TerminalError where one is not known. */
export function paramsFor(kind: ServiceKind, operation: Operation, { id, fields }: Located): Record<string, string> {
  const { identity } = kind.descriptor;
  return Object.fromEntries(
    paramsOf(operation).map((param) => {
      const isId = identity.from === 'api' && param === identity.id && id !== undefined;
      return [param, isId ? id : partOf(kind, fields, param)];
    }),
  );
}

/** Tells the items of a collection apart: the same for an item and for what `locate` says of its resource. */
export function keyOfItem(kind: ServiceKind, item: Json): string | undefined {
  const { identity } = kind.descriptor;
  if (identity.from === 'api') return textOf(valueAt(item, identity.id));
  const parts = itemParts(kind).map((part) => {
    const value = valueAt(item, fieldOf(kind, part).observedAs ?? part);
    return value === undefined ? undefined : compared(kind, part, value);
  });
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

/** The key of what is looked for. */
export function keyOf(kind: ServiceKind, { id, fields }: Located): string | undefined {
  if (kind.descriptor.identity.from === 'api') return id;
  return JSON.stringify(itemParts(kind).map((part) => compared(kind, part, fields[part] ?? null)));
}

/** Parts of the name that are not the collection's own, which its items need not repeat. */
function itemParts(kind: ServiceKind): readonly string[] {
  const collection = kind.operations.list === undefined ? [] : paramsOf(kind.operations.list);
  return partsOf(kind).filter((part) => !collection.includes(part));
}

/** The fields, or fields and id, that the external name consists of. */
function partsOf({ descriptor: { identity } }: ServiceKind): readonly string[] {
  return identity.from === 'spec' ? identity.externalName : [...(identity.within ?? []), identity.id];
}

function partOf(kind: ServiceKind, fields: JsonObject, part: string): string {
  const value = compared(kind, part, fields[part] ?? null);
  if (value === '') throw new TerminalError(`spec.forProvider.${part} is not set`);
  return value;
}

function compared(kind: ServiceKind, part: string, value: Json): string {
  const name = fieldOf(kind, part).normalise;
  return textOf(typeof name === 'string' ? normalise(name, value) : value) ?? '';
}

/** A slash within a part is escaped where there are several: an external name has one reading only. */
const join = (parts: readonly string[]): string =>
  parts.length === 1
    ? (parts[0] ?? '')
    : parts.map((part) => part.replaceAll('%', '%25').replaceAll('/', '%2F')).join('/');

function split(externalName: string, count: number): readonly string[] | undefined {
  if (count === 1) return [externalName];
  const parts = externalName.split('/');
  if (parts.length !== count || parts.includes('')) return undefined;
  return parts.map((part) => part.replace(/%2F/gi, '/').replaceAll('%25', '%'));
}
