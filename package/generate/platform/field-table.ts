import { fields, type SettingsSchema } from './settings-schema.ts';

/** Markdown tables of every field, one a top-level section. */
export function fieldTable(schema: SettingsSchema): string {
  const lines: string[] = [];
  fields(schema, (path, field, rollout) => {
    if (field.description === undefined && field.properties === undefined) return;
    if (!/[.[]/.test(path))
      lines.push(
        `\n### \`${path}\`\n\n${field.description ?? ''}\n\n| field | what it is | accepted | default | reaches |\n|---|---|---|---|---|`,
      );
    else if (field.description === undefined) return;
    if (/[.[]/.test(path) || isLeaf(field)) {
      lines.push(
        `| \`${path}\` | ${cell(field.description ?? '')} | ${accepted(field)} | ${preset(field)} | ${rollout === 'All' ? 'live clusters too' : 'new clusters'} |`,
      );
    }
  });
  return `${lines.join('\n').trim()}\n`.replaceAll(/\n\| field[^\n]*\n\|---[^\n]*(?=\n\n###|\n$)/g, '');
}

function isLeaf(field: SettingsSchema): boolean {
  return (
    field.properties === undefined && field.items?.properties === undefined && field.additionalProperties === undefined
  );
}

function accepted(field: SettingsSchema): string {
  const said = phrase(field) ?? (field.items && phrase(field.items));
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.items)
    return `list${field.items.enum ? ` of ${field.items.enum.map((value) => `\`${value}\``).join(', ')}` : said ? `, each ${said}` : ''}`;
  if (said) return said;
  if (field.type === 'integer') return `${field.minimum ?? ''} to ${field.maximum ?? ''}`;
  if (field.type === 'object') return field.additionalProperties ? 'map' : 'object';
  return field.type === 'string' ? 'text' : field.type === 'boolean' ? 'true or false' : (field.type ?? '');
}

function phrase({ title, example }: SettingsSchema): string | undefined {
  return title === undefined || example === undefined ? title : `${title}, such as \`${example}\``;
}

function preset(field: SettingsSchema): string {
  if (field.default === undefined || JSON.stringify(field.default) === '{}') return '';
  const text = JSON.stringify(field.default);
  return text.length > 80 ? 'see the example' : `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
}
