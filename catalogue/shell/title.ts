import { index } from '../data/company.ts';
import type { Route } from '../router.ts';

/** What a page is called in the window's title; undefined for home. */
export function titleOf(route: Route): string | undefined {
  switch (route.page) {
    case 'home':
      return undefined;
    case 'kind':
      return kindName(route.kind);
    case 'try':
      return `Try ${kindName(route.kind)}`;
    case 'services':
      return 'Provider';
    case 'provider':
    case 'resource':
      return route.kind;
    case 'resources':
      return 'Resources';
    case 'platform':
      return 'Platform settings';
    case 'unknown':
      return 'Not found';
  }
}

/** What users write of a kind, by its id. */
export function kindName(id: string): string {
  return index.kinds.find((kind) => kind.id === id)?.name ?? id;
}
