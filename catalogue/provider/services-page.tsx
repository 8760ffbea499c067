import { index } from '../data/company.ts';
import { providerHref } from '../router.ts';
import { Prose } from '../shell/prose.tsx';

/** The internal services, and what the provider manages in each. */
export function ServicesPage() {
  return (
    <div class="doc doc-plain">
      <article>
        <header class="doc-head">
          <h1>Provider</h1>
          <p class="lede">
            What a cluster needs beside the hub lives in internal services behind REST APIs. The provider makes each a
            Kubernetes resource. Claims create these themselves; platform engineers may use them on their own.
          </p>
        </header>
        {index.services.map(({ id, title, group, kinds }) => (
          <section key={id} class="group" aria-labelledby={`service-${id}`}>
            <div class="group-head">
              <h2 id={`service-${id}`}>{title}</h2>
              <p>
                <code>{group}</code>
              </p>
            </div>
            <ul class="group-list">
              {kinds.map(({ name, why }) => (
                <li key={name}>
                  <a class="group-name" href={providerHref(id, name)}>
                    {name}
                  </a>
                  <span class="group-why">
                    <Prose text={why} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </div>
  );
}
