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
          <section key={id} class="section" aria-labelledby={`service-${id}`}>
            <h2 id={`service-${id}`}>{title}</h2>
            <p class="lead">
              <code>{group}</code>
            </p>
            <ul class="cards">
              {kinds.map(({ name, why }) => (
                <li key={name} class="card">
                  <h3>
                    <a href={providerHref(id, name)}>{name}</a>
                  </h3>
                  <p>
                    <Prose text={why} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </div>
  );
}
