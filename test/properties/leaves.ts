/** Every value of an object by its path, those of empty objects and lists too. */
export function leaves(value: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  visit(value, '', found);
  return found;
}

function visit(value: unknown, path: string, found: Map<string, unknown>): void {
  if (typeof value !== 'object' || value === null) {
    found.set(path, value);
    return;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) found.set(path, Array.isArray(value) ? '[]' : '{}');
  for (const [key, below] of entries) visit(below, `${path}/${key}`, found);
}

/**
 * What a glitch changes in an object: leaves of `answer` that are neither as they were `applied` nor as they would be
 * without the glitch (`clear`), and leaves that both have and `answer` has not.
 */
export function regressions(applied: unknown, clear: unknown, answer: unknown): readonly string[] {
  const [was, would, is] = [leaves(applied), leaves(clear), leaves(answer)];
  const invented = [...is].filter(([path, value]) => was.get(path) !== value && would.get(path) !== value);
  const lost = [...was].filter(([path, value]) => would.get(path) === value && !is.has(path));
  return [
    ...invented.map(([path, value]) => `${path} became ${JSON.stringify(value)}`),
    ...lost.map(([path]) => `${path} was lost`),
  ];
}
