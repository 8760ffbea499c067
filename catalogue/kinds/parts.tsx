import type { ComponentChildren } from 'preact';
import type { KindData, PartData, ResourceName } from '../data/types.ts';
import { kindHref, resourceHref } from '../router.ts';
import { Prose } from '../shell/prose.tsx';
import { Permalink } from '../shell/section.tsx';
import { partAnchor } from './anchors.ts';

/** What a kind is made of: why each part is there, what it creates, waits for and protects. */
export function Parts({ kind }: { readonly kind: KindData }) {
  return (
    <ol class="parts">
      {kind.parts.map((part) => (
        <PartRow key={part.name} part={part} kind={kind} />
      ))}
    </ol>
  );
}

function PartRow({ part, kind }: { readonly part: PartData; readonly kind: KindData }) {
  const { name, family, why, needs, outlives, gates, creates } = part;
  return (
    <li class="part" id={partAnchor(name)}>
      <div>
        <div class="part-head">
          <code class="bare part-name">{name}</code>
          {family ? <span class="badge">several</span> : null}
          {gates === undefined ? null : <span class="badge badge-accent">{gates}</span>}
          <Permalink href={kindHref(kind.id, partAnchor(name))} to={`part ${name}`} />
        </div>
        <p>
          <Prose text={sentence(why)} />
        </p>
      </div>
      <div>
        <Fact term="Creates">{creates.map((resource) => resourceLink(resource))}</Fact>
        <Fact term="Waits for">{needs.map((need) => partLink(kind.id, need))}</Fact>
        <Fact term="Goes after">{outlives.map((other) => partLink(kind.id, other))}</Fact>
        <Fact term="Protects">{protectedBy(kind, name).map((other) => partLink(kind.id, other))}</Fact>
      </div>
    </li>
  );
}

/** Parts that cannot be deleted before this one is gone. */
const protectedBy = (kind: KindData, name: string): readonly string[] =>
  kind.parts.filter(({ outlives }) => outlives.includes(name)).map((part) => part.name);

interface FactProps {
  readonly term: string;
  readonly children: readonly ComponentChildren[];
}

/** One line of a part; none where there is nothing to say. */
export function Fact({ term, children }: FactProps) {
  if (children.length === 0) return null;
  return (
    <p class="part-fact">
      <span class="part-term">{term}</span>
      <span>
        {children.map((child, number) => (
          <>
            {number === 0 ? null : ', '}
            {child}
          </>
        ))}
      </span>
    </p>
  );
}

/** A link to a part, or as far as one of its milestones: `hosted-cluster/kubeconfig`. */
export function partLink(kind: string, need: string) {
  const [part = need] = need.split('/');
  return (
    <a href={kindHref(kind, partAnchor(part))}>
      <code class="bare">{need}</code>
    </a>
  );
}

/** A link to a kind of resource. */
function resourceLink({ group, kind }: ResourceName) {
  return <a href={resourceHref(group, kind)}>{kind}</a>;
}

/** Reasons are written to stand within a sentence. */
export const sentence = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1);
