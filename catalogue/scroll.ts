import { anchorOf, type Route } from './router.ts';

/** How long a page may take until it is as long as it was. */
const patience = 2_000;

/** Where each entry of the history was scrolled to, by the number the entry carries. */
const places = new Map<number, number>();
let entries = 0;

/** Remembers from now on where every page is scrolled to. */
export function followScroll(): void {
  history.scrollRestoration = 'manual';
  numberEntry();
  addEventListener('scroll', () => places.set(numberEntry(), scrollY), { passive: true });
}

/** Begins a page at its top, or where it was when its reader goes back to it. An address that names a place leads there. */
export function enterPage(route: Route): void {
  const place = places.get(entryNumber() ?? -1) ?? 0;
  numberEntry();
  scrollTo({ top: 0, behavior: 'instant' });
  if (place > 0 && anchorOf(route) === undefined) restore(place, performance.now() + patience);
}

function restore(place: number, until: number): void {
  const entry = entryNumber();
  requestAnimationFrame((now) => {
    if (entryNumber() !== entry) return;
    const isLong = document.documentElement.scrollHeight - innerHeight >= place;
    if (isLong) scrollTo({ top: place, behavior: 'instant' });
    else if (now < until) restore(place, until);
  });
}

function entryNumber(): number | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('entry' in state)) return undefined;
  return typeof state.entry === 'number' ? state.entry : undefined;
}

function numberEntry(): number {
  const known = entryNumber();
  if (known !== undefined) return known;
  entries = Math.max(entries, ...places.keys()) + 1;
  history.replaceState({ entry: entries }, '');
  return entries;
}
