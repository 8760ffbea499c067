import { index } from '../data/company.ts';
import type { ResourceEntry } from '../data/types.ts';
import { resourceHref } from '../router.ts';
import { Prose } from '../shell/prose.tsx';
import { kindName } from '../shell/title.ts';
import { isOurs, projectOf } from './project.ts';

/** Everything of somebody else that claims are composed of, by API group. */
export function ResourcesPage() {
  const groups = [...Map.groupBy(index.resources, ({ group }) => group)].toSorted(
    ([a], [b]) => Number(isOurs(a)) - Number(isOurs(b)) || projectOf(a).project.localeCompare(projectOf(b).project),
  );
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
          <Group key={group} group={group} resources={resources} />
        ))}
      </article>
    </div>
  );
}

function Group({ group, resources }: { readonly group: string; readonly resources: readonly ResourceEntry[] }) {
  const { project, about } = projectOf(group);
  return (
    <section class="group" aria-labelledby={`group-${group}`}>
      <div class="group-head">
        <h2 id={`group-${group}`}>{project}</h2>
        <p>
          <code>{group}</code>
        </p>
        <p>
          <Prose text={about} />
        </p>
      </div>
      <ul class="group-list">
        {resources.map(({ kind, madeBy, why }) => (
          <li key={kind}>
            <a class="group-name" href={resourceHref(group, kind)}>
              {kind}
            </a>
            <span class="group-why">
              {why} ({madeBy.map(kindName).join(', ')})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
