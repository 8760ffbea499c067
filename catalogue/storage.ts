const prefix = 'aerodrome.';

/** What this browser remembers under a name; undefined where it remembers nothing or may not. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined; // storage is switched off: everything works, and is forgotten
  }
}

/** Remembers text under a name, or forgets it, and says whether it could: a browser that may not is nobody's mistake. */
export function remember(name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
    return true;
  } catch {
    return false; // storage is switched off or full: the next visit begins afresh
  }
}
