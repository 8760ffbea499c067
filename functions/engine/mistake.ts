import type { Mistake } from './result.ts';

/**
 * A mistake on one line: `path: message, given X; accepted: Y`. What the message already says is not said twice; of a
 * field that is not known, the path is what was given, and of a list of maps only the path is said.
 */
export function formatMistake({ path, message, given, accepted }: Mistake): string {
  const where = path === '' ? '' : `${path}: `;
  const unknown = message.startsWith('unknown field');
  const isRule = message === accepted;
  const isGiven =
    unknown ||
    message.startsWith('given ') ||
    isStructure(given) ||
    given === undefined ||
    (!isRule && names(message, given));
  const isAccepted = unknown || message.endsWith(accepted.replace(/^one of /, ''));
  return `${where}${message}${isGiven ? '' : `, given ${short(given)}`}${isAccepted ? '' : `; accepted: ${accepted}`}`;
}

/**
 * Whether a message has the value among its words. The message of a rule names what would be right, and a number or a
 * quantity may stand there for something else.
 */
function names(message: string, given: unknown): boolean {
  if (typeof given !== 'string' || /^\d+[A-Za-z]*$/.test(given)) return false;
  return message.split(/[\s,;"'()]+|[.:](?=\s|$)/).includes(given);
}

/** A list or map of maps: its text is the file again, defaults included, and the path says where it is. */
function isStructure(given: unknown): boolean {
  return isNested(given) && Object.values(given).some(isNested);
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** At most 80 characters of a value as JSON: an error is read on one line. */
function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
