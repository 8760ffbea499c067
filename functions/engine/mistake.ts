import type { Mistake } from './result.ts';

/**
 * A mistake on one line: `path: message, given X; accepted: Y`. What the message already says is not said twice; of a
 * field that is not known, the path is what was given.
 */
export function formatMistake({ path, message, given, accepted }: Mistake): string {
  const where = path === '' ? '' : `${path}: `;
  const unknown = message.startsWith('unknown field');
  const isGiven = given === undefined || unknown || message.startsWith('given ');
  const isAccepted = unknown || message.endsWith(accepted.replace(/^one of /, ''));
  return `${where}${message}${isGiven ? '' : `, given ${short(given)}`}${isAccepted ? '' : `; accepted: ${accepted}`}`;
}

/** At most 80 characters of a value as JSON: an error is read on one line. */
function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
