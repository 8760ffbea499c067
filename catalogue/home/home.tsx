import { company, index } from '../data/company.ts';
import type { KindEntry } from '../data/types.ts';
import { partAnchor } from '../kinds/anchors.ts';
import { kindHref, tryHref } from '../router.ts';
import { openSearch } from '../search/open.ts';
import { Prose } from '../shell/prose.tsx';
import { Yaml } from '../shell/yaml.tsx';

/** What there is, and where to begin. */
export function Home() {
  const [first] = index.kinds;
  return (
    <div class="home">
      <header class="hero">
        <div>
          <h1>A few lines in, a whole cluster out</h1>
          <p class="lede">
            A claim says in a few lines of YAML what a team wants. Write one and see, while you type, every resource it
            creates, what each is for, what it waits for and what it costs. Nothing you write leaves this browser.
          </p>
          <p class="actions">
            {first === undefined ? null : (
              <a class="button" href={tryHref(first.id)}>
                Try a claim
              </a>
            )}
            <button type="button" class="button button-quiet" onClick={openSearch}>
              Search everything{' '}
              <span class="key" aria-hidden="true">
                /
              </span>
            </button>
          </p>
        </div>
        {first === undefined ? null : <Story kind={first} />}
      </header>
      <section class="section" aria-labelledby="kinds-title">
        <h2 id="kinds-title">What you can claim</h2>
        <ul class="kinds">
          {index.kinds.map((kind) => (
            <KindCard key={kind.id} kind={kind} />
          ))}
        </ul>
      </section>
      <section class="section" aria-labelledby="reference-title">
        <h2 id="reference-title">What is behind it</h2>
        <ul class="cards">
          <li class="card">
            <h3>
              <a href="#/resources">Composed resources</a>
            </h3>
            <p>
              {index.resources.length} kinds of other projects that claims become: why each is there, what it waits for,
              what it protects.
            </p>
          </li>
          <li class="card">
            <h3>
              <a href="#/provider">Provider</a>
            </h3>
            <p>
              {index.services.flatMap(({ kinds }) => kinds).length} kinds for the internal services of {company.title}:
              addresses, names, firewalls, identity, backup.
            </p>
          </li>
          <li class="card">
            <h3>
              <a href="#/platform">Platform settings</a>
            </h3>
            <p>Everything that differs between two companies: versions, sites, sizes, storage, networks, services.</p>
          </li>
        </ul>
      </section>
    </div>
  );
}

/** A claim beside what it becomes. */
function Story({ kind }: { readonly kind: KindEntry }) {
  return (
    <div class="story">
      <Yaml text={kind.smallest} label={`A whole ${kind.name}`} />
      <div class="story-parts">
        <h2>becomes</h2>
        <ul class="story-list">
          {kind.telling.map(({ name, why }) => (
            <li key={name}>
              <a href={kindHref(kind.id, partAnchor(name))}>
                <code class="bare">{name}</code>
              </a>{' '}
              <span class="story-why">{why}</span>
            </li>
          ))}
        </ul>
        <a href={kindHref(kind.id, 'creates')}>and {kind.parts - kind.telling.length} more, each for a reason</a>
      </div>
    </div>
  );
}

function KindCard({ kind }: { readonly kind: KindEntry }) {
  const { id, name, description, parts, examples } = kind;
  return (
    <li class="card kind-card">
      <h3>
        <a href={kindHref(id)}>{name}</a>
      </h3>
      <p>
        <Prose text={description} />
      </p>
      <p class="kind-facts">
        <a href={kindHref(id, 'creates')}>{parts} parts</a>
      </p>
      <ul class="kind-examples" aria-label={`Examples of ${name}`}>
        {examples.map((example) => (
          <li key={example.id}>
            <a href={tryHref(id, `example=${example.id}`)}>{example.id}</a>
            <span class="kind-example-text">{example.summary}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
