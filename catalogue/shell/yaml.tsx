import { useMemo } from 'preact/hooks';
import { CopyButton } from './copy-button.tsx';
import { tokensOf } from './yaml-tokens.ts';

interface YamlProps {
  readonly text: string;
  /** What it is: the name of the block for those who do not see it, and its heading for those who do. */
  readonly label: string;
}

/** YAML to be read and copied. */
export function Yaml({ text, label }: YamlProps) {
  const shown = text.trimEnd();
  const lines = useMemo(() => tokensOf(shown), [shown]);
  return (
    <figure class="yaml">
      <figcaption>
        <span>{label}</span>
        <CopyButton text={() => text} says="Copy" what={label} class="copy" />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="yaml-text" tabIndex={0} aria-label={label}>
        <pre>
          <code class="bare">
            {lines.map((tokens, number) => (
              <>
                {number === 0 ? null : '\n'}
                {tokens.map((token) =>
                  token.as === undefined ? token.text : <i class={`y-${token.as}`}>{token.text}</i>,
                )}
              </>
            ))}
          </code>
        </pre>
      </section>
    </figure>
  );
}
