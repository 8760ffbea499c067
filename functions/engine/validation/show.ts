/** A value as it is shown to a person: JSON, cut after 60 characters. */
export function show(given: unknown): string {
  if (given === undefined) return 'nothing';
  const text = JSON.stringify(given) ?? String(given);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
