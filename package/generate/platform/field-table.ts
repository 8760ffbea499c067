import { fields, type Rollout, type SettingsSchema } from './settings-schema.ts';

const head = '| field | what it is | accepted | default | a change reaches |\n|---|---|---|---|---|';

/** Markdown: a section for every top-level setting, with a table of all its fields. */
export function fieldTable(schema: SettingsSchema): string {
  const sections = Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== 'apiVersion' && name !== 'kind')
    .map(([name, field]) => section(name, field));
  return `${sections.join('\n\n')}\n`;
}

function section(name: string, field: SettingsSchema): string {
  const rows: string[] = [];
  fields({ properties: { [name]: field } }, (path, inner, rollout) => {
    if (isShown(path, inner)) rows.push(row(path, inner, rollout));
  });
  return `### \`${name}\`\n\n${field.description ?? ''}\n\n${head}\n${rows.join('\n')}`;
}

/** A field people set; not the objects around fields, whose descriptions head sections. */
function isShown(path: string, field: SettingsSchema): boolean {
  return field.description !== undefined && (field.properties === undefined || path.endsWith('.*'));
}

function row(path: string, field: SettingsSchema, rollout: Rollout): string {
  const reach = rollout === 'All' ? '*live clusters too*' : 'new clusters';
  return `| \`${path}\` | ${cell(field.description ?? '')} | ${cell(accepted(field))} | ${preset(field)} | ${reach} |`;
}

function accepted(field: SettingsSchema): string {
  if (field.enum) return codes(field.enum);
  if (field.items?.properties) return 'list of objects';
  if (field.items) return `list of ${accepted(field.items)}`;
  if (field.additionalProperties) return 'map';
  if (field.title !== undefined)
    return field.title + (field.example === undefined ? '' : `, such as \`${field.example}\``);
  if (field.type === 'integer') return `${field.minimum} to ${field.maximum}`;
  if (field.type === 'boolean') return 'true or false';
  return field.type === 'string' ? 'text' : 'object';
}

function preset(field: SettingsSchema): string {
  if (field.default === undefined) return '';
  const text = JSON.stringify(field.default);
  return text.length > 80 ? 'see the example' : `\`${cell(text)}\``;
}

function codes(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
}
