import type { KindData } from '../data/types.ts';
import { kindHref, tryHref } from '../router.ts';
import { Permalink } from '../shell/section.tsx';
import { Yaml } from '../shell/yaml.tsx';
import { exampleAnchor } from './anchors.ts';
import { sentence } from './parts.tsx';

interface ExamplesProps {
  readonly kind: KindData;
  readonly anchor: string | undefined;
}

/** The examples of a kind; the one an address names is open. */
export function Examples({ kind, anchor }: ExamplesProps) {
  return (
    <ul class="examples">
      {kind.examples.map(({ id, summary, text, file }) => (
        <li key={id} id={exampleAnchor(id)}>
          <div class="section-head">
            <h3>{id}</h3>
            <Permalink href={kindHref(kind.id, exampleAnchor(id))} to={`example ${id}`} />
          </div>
          <p>
            {sentence(summary)}. <a href={tryHref(kind.id, `example=${id}`)}>Try it</a>
          </p>
          <details open={anchor === exampleAnchor(id)}>
            <summary>YAML</summary>
            <Yaml text={text} label={file} />
          </details>
        </li>
      ))}
    </ul>
  );
}
