import type { Mistake } from './result.ts';

/** A mistake on one line: field path, what is wrong, what was given, what is accepted. */
export function formatMistake(mistake: Mistake): string {
  const given = mistake.given === undefined ? '' : `, given ${short(mistake.given)}`;
  return `${mistake.path}: ${mistake.message}${given}; accepted: ${mistake.accepted}`;
}

/** At most 80 characters of a value as JSON: an error is read on one line. */
function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
