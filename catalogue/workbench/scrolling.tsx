import type { ComponentChildren } from 'preact';

interface ScrollingProps {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something wider or longer than its place: it is scrolled by keyboard as well. */
export function Scrolling({ label, class: className = 'table-wrap', children }: ScrollingProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keyboard
    <section class={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
