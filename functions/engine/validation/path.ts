const plain = /^[A-Za-z_][-A-Za-z0-9_]*$/;

/** Appends a field or a list index to a field path; keys that are no plain names stand in brackets: `labels["a/b"]`. */
export function join(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (!plain.test(step)) return `${path}[${JSON.stringify(step)}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** The value of an own field, whatever it is called: a label may be named `constructor`. */
export function own(value: unknown, field: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return (value as Record<string | number, unknown>)[field];
}
