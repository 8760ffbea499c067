import { loadResource } from '../data/load.ts';
import type { ResourceData, ResourceUse } from '../data/types.ts';
import { partAnchor } from '../kinds/anchors.ts';
import { Fact, partLink, sentence } from '../kinds/parts.tsx';
import { kindHref, resourceHref } from '../router.ts';
import { useAnchor } from '../shell/anchor.ts';
import { LoadedPage } from '../shell/loaded-page.tsx';
import { Outline } from '../shell/outline.tsx';
import { Prose } from '../shell/prose.tsx';
import { Section } from '../shell/section.tsx';
import { kindName } from '../shell/title.ts';
import { Yaml } from '../shell/yaml.tsx';
import { ownPage, projectOf } from './project.ts';

interface ResourcePageProps {
  readonly group: string;
  readonly kind: string;
  readonly anchor: string | undefined;
}

/** A kind of somebody else: which parts make one, why, what they wait for and protect, and what it looks like. */
export function ResourcePage({ group, kind, anchor }: ResourcePageProps) {
  const name = `resources/${group}/${kind}`;
  return (
    <LoadedPage key={name} name={name} load={() => loadResource(group, kind)}>
      {(resource) => <ResourcePageOf resource={resource} anchor={anchor} />}
    </LoadedPage>
  );
}

function ResourcePageOf({
  resource,
  anchor,
}: {
  readonly resource: ResourceData;
  readonly anchor: string | undefined;
}) {
  useAnchor(anchor);
  const { group, version, kind, parts } = resource;
  const { project, about, url } = projectOf(group);
  const own = ownPage(group, kind);
  return (
    <div class="doc">
      <article>
        <header class="doc-head">
          <p class="eyebrow">
            <code class="bare">{group === 'core' ? version : `${group}/${version}`}</code>
          </p>
          <h1>{kind}</h1>
          <p class="lede">
            A resource of {url === undefined ? project : <a href={url}>{project}</a>}: <Prose text={about} />
          </p>
          <p class="lead">
            {parts.length === 1 ? 'One part makes it:' : `${parts.length} parts make it:`}{' '}
            {parts.map((use, number) => (
              <>
                {number === 0 ? null : ', '}
                <a href={resourceHref(group, kind, placeOf(use))}>
                  {use.part.name} of {kindName(use.of)}
                </a>
              </>
            ))}
            . {own === undefined ? null : <a href={own}>Its fields</a>}
          </p>
        </header>
        {parts.map((use) => (
          <Use key={placeOf(use)} use={use} href={resourceHref(group, kind, placeOf(use))} />
        ))}
      </article>
      <Outline
        places={parts.map((use) => ({
          href: resourceHref(group, kind, placeOf(use)),
          text: `${kindName(use.of)}: ${use.part.name}`,
        }))}
      />
    </div>
  );
}

function Use({ use, href }: { readonly use: ResourceUse; readonly href: string }) {
  const { of, part, neededBy, outlivedBy, sample } = use;
  const { name, why, needs, outlives, gates, family } = part;
  return (
    <Section id={placeOf(use)} title={`${name} of ${kindName(of)}`} href={href} lead={<Prose text={sentence(why)} />}>
      <div class="use-facts">
        <Fact term="Part">
          {[
            <a key="part" href={kindHref(of, partAnchor(name))}>
              <code class="bare">{name}</code>
            </a>,
            ...(family ? ['one of several'] : []),
          ]}
        </Fact>
        <Fact term="Waits for">{needs.length === 0 ? ['nothing'] : needs.map((need) => partLink(of, need))}</Fact>
        <Fact term="Waited for by">{neededBy.map((other) => partLink(of, other))}</Fact>
        <Fact term="Goes after">{outlives.map((other) => partLink(of, other))}</Fact>
        <Fact term="Protects">{outlivedBy.map((other) => partLink(of, other))}</Fact>
        <Fact term="Decides">{gates === undefined ? [] : [<code key="gates">{gates}</code>]}</Fact>
        <Fact term="Carried by">
          {sample.wrapped ? ['an Object of provider-kubernetes, which applies it where it belongs'] : []}
        </Fact>
      </div>
      <Yaml text={sample.yaml} label={`${name} of ${sample.example}`} />
    </Section>
  );
}

const placeOf = ({ of, part }: ResourceUse): string => `${of}-${part.name}`;
