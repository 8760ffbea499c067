import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Where its permalink leads. */
  readonly href: string;
  /** One sentence under the heading. */
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a page with a heading that can be linked to. */
export function Section({ id, title, href, lead, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <Permalink href={href} to={title} />
      </div>
      {lead === undefined ? null : <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}

/** The address of what it stands beside. */
export function Permalink({ href, to }: { readonly href: string; readonly to: string }) {
  return (
    <a class="permalink" href={href} aria-label={`Link to ${to}`}>
      #
    </a>
  );
}
