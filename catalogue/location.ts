import { signal } from '@preact/signals';
import { parseRoute, type Route, samePage } from './router.ts';

const first = parseRoute(location.hash) ?? { page: 'home' };

/** Where the reader is. */
export const route = signal<Route>(first);

/** Keeps `route` as the address says, and tells when another page is entered. Returns what ends it. */
export function followAddress(onPage: (route: Route) => void): () => void {
  const follow = () => {
    const next = parseRoute(location.hash);
    if (next === undefined) return;
    const other = !samePage(route.value, next);
    route.value = next;
    if (other) onPage(next);
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

/** Puts another state into the address without a new entry in the history; `href` is as the router gives it. */
export function replaceAddress(href: string): void {
  history.replaceState(history.state, '', href);
  const next = parseRoute(href);
  if (next !== undefined) route.value = next;
}
