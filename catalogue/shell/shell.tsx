import { useEffect, useRef } from 'preact/hooks';
import { company } from '../data/company.ts';
import { followAddress, route } from '../location.ts';
import { enterPage } from '../scroll.ts';
import { SearchDialog } from '../search/dialog.tsx';
import { Header } from './header.tsx';
import { Page } from './page.tsx';
import { Sidebar } from './sidebar.tsx';
import { titleOf } from './title.ts';

/** The frame around every page: header, navigation, the page itself. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  useEffect(
    () =>
      followAddress((entered) => {
        enterPage(entered);
        // A screen reader begins with the page, not with the link that led to it.
        main.current?.focus({ preventScroll: true });
      }),
    [],
  );
  const title = titleOf(route.value);
  useEffect(() => {
    const site = `${company.title} catalogue`;
    document.title = title === undefined ? site : `${title} · ${site}`;
  }, [title]);
  const toMain = (event: Event) => {
    event.preventDefault();
    main.current?.focus();
  };
  const wide = route.value.page === 'try';
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is navigation, but the hash of the address is the route */}
      <a class="skip" href="#main" onClick={toMain}>
        Skip to content
      </a>
      <Header />
      <div class={wide ? 'frame frame-wide' : 'frame'}>
        {wide ? null : <Sidebar />}
        <main id="main" tabIndex={-1} ref={main}>
          <Page route={route.value} />
        </main>
      </div>
      <footer class="footer">
        Computed in this browser. Nothing you write leaves it: no cookies, no requests elsewhere.
      </footer>
      <SearchDialog />
    </>
  );
}
