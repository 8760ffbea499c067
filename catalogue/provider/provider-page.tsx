import { loadProviderKind } from '../data/load.ts';
import type { ProviderKindData } from '../data/types.ts';
import { canChange } from '../fields/changes.ts';
import { FieldTree } from '../fields/field-tree.tsx';
import { ruleAnchor } from '../fields/rule-anchor.ts';
import { RuleList } from '../fields/rule-list.tsx';
import { Versions } from '../fields/versions.tsx';
import { providerHref } from '../router.ts';
import { useAnchor } from '../shell/anchor.ts';
import { Eyebrow } from '../shell/eyebrow.tsx';
import { LoadedPage } from '../shell/loaded-page.tsx';
import { Outline, type Place } from '../shell/outline.tsx';
import { Prose } from '../shell/prose.tsx';
import { Section } from '../shell/section.tsx';
import { Yaml } from '../shell/yaml.tsx';

interface ProviderPageProps {
  readonly service: string;
  readonly kind: string;
  readonly anchor: string | undefined;
}

/** All that is to be known of a managed resource. */
export function ProviderPage({ service, kind, anchor }: ProviderPageProps) {
  const name = `provider/${service}/${kind}`;
  return (
    <LoadedPage key={name} name={name} load={() => loadProviderKind(service, kind)}>
      {(data) => <ProviderPageOf data={data} anchor={anchor} />}
    </LoadedPage>
  );
}

function ProviderPageOf({ data, anchor }: { readonly data: ProviderKindData; readonly anchor: string | undefined }) {
  useAnchor(anchor);
  const { service, name, group, version, scope, why, behaviour, spec, status, rules, examples } = data;
  const href = (path: string) => providerHref(service, name, path);
  const [smallest, ...others] = examples;
  return (
    <div class="doc">
      <article>
        <header class="doc-head">
          <Eyebrow apiVersion={`${group}/${version}`} scope={scope} />
          <h1>{name}</h1>
          <p class="lede">
            <Prose text={why} />
          </p>
        </header>
        {smallest === undefined ? null : <Yaml text={smallest.text} label={smallest.file} />}
        {behaviour.length === 0 ? null : (
          <Section id="behaviour" title="How it behaves" href={href('behaviour')}>
            <ul class="bullets">
              {behaviour.map((line) => (
                <li key={line}>
                  <Prose text={line} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="spec" title="Fields" href={href('spec')}>
          <FieldTree
            fields={spec}
            label="Fields"
            anchor={anchor}
            href={href}
            open={['spec.forProvider']}
            changes={canChange}
          />
        </Section>
        {rules.length === 0 ? null : (
          <Section id="rules" title="Rules" href={href('rules')}>
            <RuleList rules={rules} href={(path) => ruleAnchor(path, href)} />
          </Section>
        )}
        {status.length === 0 ? null : (
          <Section id="status" title="Status" href={href('status')}>
            <FieldTree fields={status} label="Status" anchor={anchor} href={href} open={['status.atProvider']} />
          </Section>
        )}
        {others.length === 0 ? null : (
          <Section id="examples" title="More examples" href={href('examples')}>
            {others.map(({ id, text, file }) => (
              <Yaml key={id} text={text} label={file} />
            ))}
          </Section>
        )}
        <Section id="versions" title="Versions" href={href('versions')}>
          <Versions versions={data.versions} />
        </Section>
      </article>
      <Outline places={placesOf(data)} />
    </div>
  );
}

function placesOf({ service, name, spec, status, rules, behaviour, examples }: ProviderKindData): readonly Place[] {
  const href = (anchor: string) => providerHref(service, name, anchor);
  const own = spec.find((field) => field.name === 'forProvider')?.fields ?? spec;
  return [
    ...(behaviour.length === 0 ? [] : [{ href: href('behaviour'), text: 'How it behaves' }]),
    {
      href: href('spec'),
      text: 'Fields',
      below: own.map((field) => ({ href: href(field.path), text: field.name, code: true as const })),
    },
    ...(rules.length === 0 ? [] : [{ href: href('rules'), text: 'Rules' }]),
    ...(status.length === 0 ? [] : [{ href: href('status'), text: 'Status' }]),
    ...(examples.length < 2 ? [] : [{ href: href('examples'), text: 'More examples' }]),
    { href: href('versions'), text: 'Versions' },
  ];
}
