import { Environment } from '@marcbachmann/cel-js';
import { Cidr, contains, masked, parseCidr } from './cidr.ts';
import { parseQuantity, Quantity } from './quantity.ts';

/**
 * A rule that was read once: from `self` (and `oldSelf`, for a transition rule) to its value. Throws where CEL itself
 * fails, as on a missing field.
 */
export type Evaluate = (self: unknown, oldSelf?: unknown) => unknown;

/** The documented subset of Kubernetes CEL (docs/engine-cel.md): functions besides operators, has() and the list macros. */
export const functions = {
  calls: ['has', 'size', 'duration', 'quantity', 'isCIDR', 'cidr'],
  methods: [
    ...['all', 'exists', 'exists_one', 'map', 'filter', 'size', 'sum'],
    ...['startsWith', 'endsWith', 'contains', 'matches', 'compareTo'],
    ...['masked', 'prefixLength', 'containsCIDR'],
  ],
} as const;

const sync = { async: false };

const environment = new Environment()
  .registerVariable('self', 'dyn')
  .registerVariable('oldSelf', 'dyn')
  .registerType('Cidr', { ctor: Cidr, fields: {} })
  .registerType('Quantity', { ctor: Quantity, fields: {} })
  .registerFunction('isCIDR(string): bool', (text: string) => parseCidr(text) !== undefined, sync)
  .registerFunction('cidr(string): Cidr', cidr, sync)
  .registerFunction('Cidr.masked(): Cidr', masked, sync)
  .registerFunction('Cidr.prefixLength(): int', (network: Cidr) => BigInt(network.prefix), sync)
  .registerFunction(
    'Cidr.containsCIDR(string): bool',
    (outer: Cidr, inner: string) => contains(outer, cidr(inner)),
    sync,
  )
  .registerOperator('Cidr == Cidr', (a: Cidr, b: Cidr) => a.address === b.address && a.prefix === b.prefix)
  .registerFunction('quantity(string): Quantity', quantity, sync)
  .registerFunction('Quantity.compareTo(Quantity): int', compare, sync)
  .registerFunction('list.sum(): int', (list: readonly bigint[]) => list.reduce((sum, value) => sum + value, 0n), sync);

/** Reads a CEL expression over `self`; throws if it is no CEL. */
export function compile(expression: string): Evaluate {
  const parsed = environment.parse(expression);
  const checked = parsed.check();
  if (!checked.valid) throw new Error(`cannot compile rule ${expression}: ${checked.error?.message}`);
  return (self, oldSelf) => parsed(oldSelf === undefined ? { self } : { self, oldSelf });
}

/** The syntax tree of an expression, to look at what it uses. */
export function syntax(expression: string): ReturnType<typeof environment.parse>['ast'] {
  return environment.parse(expression).ast;
}

/** A JSON value as CEL sees it: whole numbers are ints, objects are maps (whose keys can be called anything). */
export function toCel(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  // Not value.map: a list of another realm (a worker's message, a test's sandbox) would stay one, and CEL knows only ours.
  if (Array.isArray(value)) return Array.from(value, toCel);
  const map = new Map<string, unknown>();
  for (const key of Object.keys(value)) map.set(key, toCel((value as Record<string, unknown>)[key]));
  return map;
}

function cidr(text: string): Cidr {
  const network = parseCidr(text);
  if (network === undefined) throw new Error(`cannot read network ${JSON.stringify(text)}`);
  return network;
}

function quantity(text: string): Quantity {
  const value = parseQuantity(text);
  if (value === undefined) throw new Error(`cannot read quantity ${JSON.stringify(text)}`);
  return value;
}

function compare(a: Quantity, b: Quantity): bigint {
  if (a.nanos === b.nanos) return 0n;
  return a.nanos < b.nanos ? -1n : 1n;
}
