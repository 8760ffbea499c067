import type { RuleWords } from '../data/types.ts';
import { Prose } from '../shell/prose.tsx';

/** A rule in its own words, with the expression for those who want to know exactly. */
export function Rule({ rule }: { readonly rule: RuleWords }) {
  return (
    <details class="rule">
      <summary>
        <Prose text={rule.message} />
      </summary>
      <pre class="expression">
        <code class="bare">{rule.expression}</code>
      </pre>
      <p class="rule-judge">
        {rule.transition
          ? 'Judged by the API server when it changes.'
          : 'Judged by the API server, by the function and by this catalogue.'}
      </p>
    </details>
  );
}
