const prefix = 'aerodrome.';

/** What this browser remembers under a name; undefined where it remembers nothing or may not. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined; // storage is switched off: everything works, and is forgotten
  }
}

/** Remembers text under a name, or forgets it. A browser that may not is no mistake of anybody's. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
  } catch {
    // storage is switched off or full: the next visit begins afresh
  }
}
