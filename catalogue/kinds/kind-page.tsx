import { loadKind } from '../data/load.ts';
import type { Field, KindData } from '../data/types.ts';
import { canChange } from '../fields/changes.ts';
import { FieldTree } from '../fields/field-tree.tsx';
import { ruleAnchor } from '../fields/rule-anchor.ts';
import { RuleList } from '../fields/rule-list.tsx';
import { Versions } from '../fields/versions.tsx';
import { kindHref, tryHref } from '../router.ts';
import { useAnchor } from '../shell/anchor.ts';
import { Eyebrow } from '../shell/eyebrow.tsx';
import { LoadedPage } from '../shell/loaded-page.tsx';
import { Outline, type Place } from '../shell/outline.tsx';
import { Prose } from '../shell/prose.tsx';
import { Section } from '../shell/section.tsx';
import { Yaml } from '../shell/yaml.tsx';
import { Examples } from './examples.tsx';
import { Parts } from './parts.tsx';

interface KindPageProps {
  readonly id: string;
  readonly anchor: string | undefined;
}

/** All that is to be known of a kind before a claim is written. */
export function KindPage({ id, anchor }: KindPageProps) {
  return (
    <LoadedPage key={id} name={`kinds/${id}`} load={() => loadKind(id)}>
      {(kind) => <KindPageOf kind={kind} anchor={anchor} />}
    </LoadedPage>
  );
}

function KindPageOf({ kind, anchor }: { readonly kind: KindData; readonly anchor: string | undefined }) {
  useAnchor(anchor);
  const { id, name, apiVersion, description, scope, spec, status, rules, parts, examples } = kind;
  const href = (path: string) => kindHref(id, path);
  const [smallest] = examples;
  return (
    <div class="doc">
      <article>
        <header class="doc-head">
          <Eyebrow apiVersion={apiVersion} scope={scope} />
          <h1>{name}</h1>
          <p class="lede">
            <Prose text={description} />
          </p>
          <p class="actions">
            <a class="button" href={tryHref(id)}>
              Try it
            </a>
            <a class="button button-quiet" href={href('spec')}>
              Fields
            </a>
          </p>
        </header>
        {smallest === undefined ? null : <Yaml text={smallest.text} label={smallest.file} />}
        <Section
          id="creates"
          title="What it creates"
          href={href('creates')}
          lead="In the order in which it comes to life. A part is created once everything it waits for is there, and stays for as long as the claim wants it. What a part protects cannot be deleted before it. The mark beside a name is the condition that is False until the part is ready."
        >
          <Parts kind={kind} />
        </Section>
        <Section id="spec" title="Fields of a claim" href={href('spec')} lead={specLead(spec)}>
          <FieldTree fields={spec} label="Fields of a claim" anchor={anchor} href={href} changes={canChange} />
        </Section>
        <Section id="rules" title="Rules" href={href('rules')} lead="What no single field can say.">
          <RuleList rules={rules} href={(path) => ruleAnchor(path, href)} />
        </Section>
        <Section
          id="status"
          title="Status"
          href={href('status')}
          lead="What the claim's author sees of it. Nobody writes it."
        >
          <FieldTree fields={status} label="Fields of the status" anchor={anchor} href={href} />
        </Section>
        <Section id="examples" title="Examples" href={href('examples')}>
          <Examples kind={kind} anchor={anchor} />
        </Section>
        <Section id="versions" title="Versions" href={href('versions')}>
          <Versions versions={kind.versions} />
        </Section>
      </article>
      <Outline places={placesOf(kind, parts.length)} />
    </div>
  );
}

function specLead(spec: readonly Field[]): string {
  const needed = spec.filter(({ required }) => required).map(({ name }) => name);
  return needed.length === 0 ? 'Everything has a default.' : `Only ${needed.join(', ')} must be given.`;
}

function placesOf({ id, spec }: KindData, parts: number): readonly Place[] {
  const href = (anchor: string) => kindHref(id, anchor);
  return [
    { href: href('creates'), text: `What it creates (${parts})` },
    {
      href: href('spec'),
      text: 'Fields of a claim',
      below: spec.map(({ name, path }) => ({ href: href(path), text: name, code: true })),
    },
    { href: href('rules'), text: 'Rules' },
    { href: href('status'), text: 'Status' },
    { href: href('examples'), text: 'Examples' },
    { href: href('versions'), text: 'Versions' },
  ];
}
