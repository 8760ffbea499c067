import type { Blueprint } from '../../functions/engine/index.ts';

/** The page that says what a kind is made of: its blueprint as a table, in the order it comes to life. */
export function partsPage(kind: string, source: string, blueprint: Blueprint<never>): string {
  const rows = Object.entries(blueprint).map(([name, { why, needs, outlives, gates, form }]) =>
    [form === 'family' ? `\`${name}-*\`` : `\`${name}\``, why, list(needs), list(outlives), gates ?? ''].join(' | '),
  );
  return `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->

# What a ${kind} is made of

In the order it comes to life. A part is made once everything it needs is reached (\`part/milestone\`: as far as that), and
then stays for as long as the claim wants it. A name with \`*\` stands for several.

| part | why | needs | outlives | gates |
| --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

function list(names: readonly string[] | undefined): string {
  return (names ?? []).map((name) => `\`${name}\``).join(', ');
}
