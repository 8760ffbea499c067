import { company, index } from '../data/company.ts';
import { route } from '../location.ts';
import { tryHref } from '../router.ts';
import { openSearch } from '../search/open.ts';
import { menuIsOpen } from './menu.ts';
import { ThemeButton } from './theme-button.tsx';

/** The top of every page: where this is, the way to everything, search, light or dark. */
export function Header() {
  const [first] = index.kinds;
  return (
    <header class="top">
      <button
        type="button"
        class="icon-button menu-button"
        aria-expanded={menuIsOpen.value}
        aria-controls="navigation"
        aria-label="Menu"
        onClick={() => {
          menuIsOpen.value = !menuIsOpen.value;
        }}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5.5h14M3 10h14M3 14.5h14" />
        </svg>
      </button>
      <a class="brand" href="#/">
        <img src={company.logo ?? './favicon.svg'} alt="" width="26" height="26" />
        <span>{company.title}</span>
      </a>
      <nav class="top-links" aria-label="Main">
        {first === undefined ? null : (
          <a href={tryHref(first.id)} aria-current={route.value.page === 'try' ? 'page' : undefined}>
            Try<span class="top-more"> a claim</span>
          </a>
        )}
      </nav>
      <button type="button" class="search-button" aria-keyshortcuts="/ Control+K" onClick={openSearch}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="9" cy="9" r="5.5" />
          <path d="m13.2 13.2 4 4" />
        </svg>
        <span class="search-button-label">Search</span>
        <span class="key" aria-hidden="true">
          /
        </span>
      </button>
      <ThemeButton />
    </header>
  );
}
