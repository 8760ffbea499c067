import type { Values } from './database.ts';

/** Values by which a resource is found, by name. */
export type Fields = Readonly<Record<string, string>>;

/** Which resources of a collection, and which part of those. */
export interface Selection {
  readonly place: string;
  /** All of these must match. */
  readonly fields?: Fields;
  readonly after?: string;
  readonly offset?: number;
  readonly limit?: number;
}

/** Where to look and by which condition; by fields, what has the first of them is looked up and the rest compared. */
export function selecting({ place, fields = {} }: Selection): {
  readonly from: string;
  readonly where: string;
  readonly values: Values;
} {
  const entries = Object.entries(fields);
  const tables = entries.map((_, index) => `field f${index}`);
  const conditions = entries.map(
    (_, index) =>
      `f${index}.place = :place and f${index}.name = :name${index} and f${index}.value = :value${index}
       and f${index}.id = ${index === 0 ? 'r.id' : 'f0.id'}`,
  );
  const values = entries.flatMap(([name, value], index) => [
    [`name${index}`, name],
    [`value${index}`, value],
  ]);
  return {
    // SQLite joins in this order.
    from: [...tables, 'resource r'].join(' cross join '),
    where: ['r.place = :place', ...conditions].join(' and '),
    values: { place, ...Object.fromEntries(values) },
  };
}
