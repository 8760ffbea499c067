import { company } from '../data/company.ts';
import { loadPlatform } from '../data/load.ts';
import type { Field, PlatformData } from '../data/types.ts';
import { FieldTree } from '../fields/field-tree.tsx';
import { platformHref } from '../router.ts';
import { useAnchor } from '../shell/anchor.ts';
import { Eyebrow } from '../shell/eyebrow.tsx';
import { LoadedPage } from '../shell/loaded-page.tsx';
import { Outline } from '../shell/outline.tsx';
import { Prose } from '../shell/prose.tsx';
import { Section } from '../shell/section.tsx';
import { Yaml } from '../shell/yaml.tsx';

/** What a platform team may set, and what each setting is where it says nothing. */
export function PlatformPage({ anchor }: { readonly anchor: string | undefined }) {
  return (
    <LoadedPage name="platform" load={loadPlatform}>
      {(platform) => <PlatformPageOf platform={platform} anchor={anchor} />}
    </LoadedPage>
  );
}

function PlatformPageOf({
  platform,
  anchor,
}: {
  readonly platform: PlatformData;
  readonly anchor: string | undefined;
}) {
  useAnchor(anchor);
  const { description, fields, example } = platform;
  return (
    <div class="doc">
      <article>
        <header class="doc-head">
          <Eyebrow apiVersion="aerodrome.dev/v1alpha1" scope="Cluster" />
          <h1>Platform</h1>
          <p class="lede">
            <Prose text={description} />
          </p>
          <p class="lead">
            A platform team writes only what differs from the built-in settings. Each setting is taken when something is
            created, and stays with it; those marked <span class="badge badge-good">reaches live clusters</span> also
            change what exists.
          </p>
        </header>
        <Section id="settings" title="Settings" href={platformHref('settings')}>
          <FieldTree fields={fields} label="Settings" anchor={anchor} href={platformHref} changes={changeOf} />
        </Section>
        {company.platform === undefined ? null : (
          <Section id="ours" title={`Settings of ${company.title}`} href={platformHref('ours')}>
            <Yaml text={company.platform} label="Platform" />
          </Section>
        )}
        <Section id="built-in" title="Built-in settings" href={platformHref('built-in')}>
          <Yaml text={example} label="examples/platform.yaml" />
        </Section>
      </article>
      <Outline
        places={[
          {
            href: platformHref('settings'),
            text: 'Settings',
            below: fields.map(({ name, path }) => ({ href: platformHref(path), text: name, code: true })),
          },
          ...(company.platform === undefined
            ? []
            : [{ href: platformHref('ours'), text: `Settings of ${company.title}` }]),
          { href: platformHref('built-in'), text: 'Built-in settings' },
        ]}
      />
    </div>
  );
}

function changeOf({ reaches, fields }: Field): string | undefined {
  if (fields !== undefined) return undefined;
  return reaches === 'All' ? 'yes, and reaches live clusters' : 'yes, for what is created from then on';
}
