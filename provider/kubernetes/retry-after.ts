/**
 * Milliseconds after which to repeat a request that an API server refused unread: by the number of seconds it gave, or
 * one second of a 429 without; undefined where repeating would not help.
 */
export function retryAfterOf(
  status: number,
  header: string | readonly string[] | undefined,
  now: number,
): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const text = [header].flat()[0]?.trim();
  if (text !== undefined && /^\d+$/.test(text)) return Number(text) * 1000;
  const date = text === undefined ? Number.NaN : Date.parse(text);
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  return status === 429 ? 1000 : undefined;
}
