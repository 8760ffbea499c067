/** A regular expression of JSON schema as Kubernetes (Go, RE2) reads it, or why it cannot. */
export type Pattern = { readonly pattern: string } | { readonly reason: string };

/** Translates what both can say; look-around and back references have no counterpart. */
export function goPattern(pattern: string): Pattern {
  const strange = unsupported(pattern);
  if (strange !== undefined) return { reason: strange };
  return {
    pattern: pattern
      .replace(/\\u\{([0-9A-Fa-f]+)\}|\\u([0-9A-Fa-f]{4})/g, (_, braced, four) => `\\x{${braced ?? four}}`)
      .replace(/\[\^\]/g, '[\\s\\S]'),
  };
}

function unsupported(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    try {
      new RegExp(pattern);
    } catch {
      return 'it is no regular expression';
    }
  }
  const bare = pattern.replace(/\\\\/g, '');
  if (/\(\?<?[=!]/.test(bare)) return 'it looks ahead or behind';
  if (/\\[1-9]|\\k</.test(bare)) return 'it refers back to a group';
  if (/\\c[A-Za-z]/.test(bare)) return 'it names a control character';
  const most = [...bare.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].map(([, from, to]) =>
    Math.max(Number(from), Number(to ?? 0)),
  );
  if (most.some((count) => count > 1000)) return 'it repeats something more than 1,000 times';
  return undefined;
}
