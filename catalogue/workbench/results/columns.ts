import { at, conditionOf } from '../../../functions/engine/index.ts';
import type { KindData } from '../../data/types.ts';
import type { ClaimView } from '../../evaluate/view.ts';

/** A column as `kubectl get` prints it. */
export interface Column {
  readonly name: string;
  readonly value: string;
}

/** What `kubectl get` says of a claim: its name, what Crossplane adds, and the kind's own columns. */
export function columnsOf({ identity, composite }: ClaimView, kind: KindData): readonly Column[] {
  const is = (type: string) => conditionOf(composite, type)?.status ?? '';
  const own = kind.versions.find(({ served }) => served)?.columns ?? [];
  return [
    ...(identity.namespace === '' ? [] : [{ name: 'NAMESPACE', value: identity.namespace }]),
    { name: 'NAME', value: identity.name },
    { name: 'SYNCED', value: is('Synced') },
    { name: 'READY', value: is('Ready') },
    ...own
      .filter(({ wide }) => !wide)
      .map(({ name, jsonPath }) => ({ name: name.toUpperCase(), value: valueAt(composite, jsonPath) })),
  ];
}

/** The value at a JSON path of the kind columns have: `.status.version.current`. */
function valueAt(object: unknown, path: string): string {
  const value = at(object, ...path.split('.').filter((key) => key !== ''));
  return value === undefined || value === null ? '' : String(value);
}
