import { openSearch } from '../search/open.ts';

/** There is no such page. */
export function NotFound({ what }: { readonly what: string }) {
  return (
    <section class="notice">
      <h1>Nothing here</h1>
      <p>
        The catalogue has no <code>{what}</code>. It may have been renamed in another version.
      </p>
      <p>
        <button type="button" class="button" onClick={openSearch}>
          Search
        </button>{' '}
        <a href="#/">Home</a>
      </p>
    </section>
  );
}
