import { index } from '../data/company.ts';
import { resourceHref } from '../router.ts';
import { Prose } from '../shell/prose.tsx';
import { kindName } from '../shell/title.ts';
import { upstreamOf } from './upstream.ts';

/** Everything of somebody else that claims are composed of, by API group. */
export function ResourcesPage() {
  const groups = [...Map.groupBy(index.resources, ({ group }) => group)];
  return (
    <div class="doc doc-plain">
      <article>
        <header class="doc-head">
          <h1>Composed resources</h1>
          <p class="lede">
            What claims become on the hub and inside clusters: kinds of other projects, each there for a reason.
          </p>
        </header>
        {groups.map(([group, resources]) => (
          <section key={group} class="section" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{upstreamOf(group).project}</h2>
            <p class="lead">
              <code>{group}</code> <Prose text={upstreamOf(group).about} />
            </p>
            <ul class="cards">
              {resources.map(({ kind, version, madeBy }) => (
                <li key={kind} class="card">
                  <h3>
                    <a href={resourceHref(group, kind)}>{kind}</a>
                  </h3>
                  <p>
                    <code class="bare">{version}</code>, made by {madeBy.map(kindName).join(', ')}
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
