const plain = /^[A-Za-z_][-A-Za-z0-9_]*$/;

/** Appends a field or a list index to a field path; keys that are no plain names stand in brackets: `labels["a/b"]`. */
export function join(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (!plain.test(step)) return `${path}[${JSON.stringify(step)}]`;
  return path === '' ? step : `${path}.${step}`;
}
