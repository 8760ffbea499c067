/** A place on a page. */
export interface Place {
  readonly href: string;
  readonly text: string;
  /** Names of the schema are shown as code. */
  readonly code?: true;
  readonly below?: readonly Place[];
}

/** What is on a page, beside it where there is room. */
export function Outline({ places }: { readonly places: readonly Place[] }) {
  return (
    <nav class="outline" aria-label="On this page">
      <h2>On this page</h2>
      <Places places={places} />
    </nav>
  );
}

function Places({ places }: { readonly places: readonly Place[] }) {
  return (
    <ul>
      {places.map(({ href, text, code, below }) => (
        <li key={href}>
          <a href={href}>{code ? <code class="bare">{text}</code> : text}</a>
          {below === undefined || below.length === 0 ? null : <Places places={below} />}
        </li>
      ))}
    </ul>
  );
}
