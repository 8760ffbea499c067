/**
 * Milliseconds that a Retry-After header asks to wait (RFC 9110, 10.2.3: seconds or a date); undefined where there is
 * none that can be read. A date in the past is 0.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  // Some servers send fractions of a second.
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // Date.parse takes far more than HTTP dates: "-5" is a year to it.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
