import type { ComponentChildren } from 'preact';

const marks = /`([^`]+)`|\*\*([^*]+)\*\*/g;

/** Words with `code` and **weight** as descriptions write them; everything else is text. */
export function Prose({ text }: { readonly text: string }) {
  const children: ComponentChildren[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const [all, code, strong] = match;
    if (match.index > from) children.push(text.slice(from, match.index));
    children.push(code === undefined ? <strong>{strong}</strong> : <code>{code}</code>);
    from = match.index + all.length;
  }
  children.push(text.slice(from));
  return <>{children}</>;
}
