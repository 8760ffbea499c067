/** What an error says. Told by its message, not by its class: errors of Node itself may be of another realm. */
export function reasonOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return String(message);
}
