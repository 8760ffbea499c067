import type { RuleWords } from '../data/types.ts';
import { Rule } from './rule.tsx';

interface RuleListProps {
  readonly rules: readonly RuleWords[];
  /** The address of a field; undefined where a rule is about something that is no field of ours. */
  readonly href: (path: string) => string | undefined;
}

/** Every rule of a kind, with the field it is about. */
export function RuleList({ rules, href }: RuleListProps) {
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li key={rule.path + rule.expression}>
          <RuleField path={rule.path} href={href(rule.path)} />
          <Rule rule={rule} />
        </li>
      ))}
    </ul>
  );
}

function RuleField({ path, href }: { readonly path: string; readonly href: string | undefined }) {
  const code = <code class="bare">{path}</code>;
  return href === undefined ? (
    <span class="rule-field">{code}</span>
  ) : (
    <a class="rule-field" href={href}>
      {code}
    </a>
  );
}
