import { useEffect } from 'preact/hooks';
import { index } from '../data/company.ts';
import { route } from '../location.ts';
import { kindHref, platformHref, providerHref, type Route, samePage } from '../router.ts';
import { menuIsOpen } from './menu.ts';

/** The way to every page. Beside the page where there is room, else behind the menu button. */
export function Sidebar() {
  const here = route.value;
  useEffect(() => {
    menuIsOpen.value = false;
  }, [here]); // whatever page is entered, the menu has done its work
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') menuIsOpen.value = false;
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, []);
  return (
    <nav id="navigation" class={menuIsOpen.value ? 'sidebar sidebar-open' : 'sidebar'} aria-label="Catalogue">
      <Section title="Claims">
        {index.kinds.map(({ id, name }) => (
          <Item key={id} href={kindHref(id)} to={{ page: 'kind', kind: id, anchor: undefined }} here={here}>
            {name}
          </Item>
        ))}
      </Section>
      <Section title="Settings">
        <Item href={platformHref()} to={{ page: 'platform', anchor: undefined }} here={here}>
          Platform
        </Item>
      </Section>
      <Section title="Composed resources">
        <Item href="#/resources" to={{ page: 'resources' }} here={here}>
          All resources
        </Item>
      </Section>
      <Section title="Provider">
        <Item href="#/provider" to={{ page: 'services' }} here={here}>
          All services
        </Item>
      </Section>
      {index.services.map(({ id, title, kinds }) => (
        <Section key={id} title={title} minor>
          {kinds.map(({ name }) => (
            <Item
              key={name}
              href={providerHref(id, name)}
              to={{ page: 'provider', service: id, kind: name, anchor: undefined }}
              here={here}
            >
              {name}
            </Item>
          ))}
        </Section>
      ))}
    </nav>
  );
}

function Section(props: {
  readonly title: string;
  readonly minor?: boolean;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <section class={props.minor ? 'sidebar-section sidebar-minor' : 'sidebar-section'}>
      <h2>{props.title}</h2>
      <ul>{props.children}</ul>
    </section>
  );
}

interface ItemProps {
  readonly href: string;
  readonly to: Route;
  readonly here: Route;
  readonly children: preact.ComponentChildren;
}

function Item({ href, to, here, children }: ItemProps) {
  return (
    <li>
      <a href={href} aria-current={samePage(to, here) ? 'page' : undefined}>
        {children}
      </a>
    </li>
  );
}
