import { fields, type Rollout, type SettingsSchema } from './settings-schema.ts';

const head = '| field | what it is | accepted | default | a change reaches |\n|---|---|---|---|---|';

/** Markdown: a section for every top-level setting, with a table of all its fields. */
export function fieldTable(schema: SettingsSchema): string {
  const sections = Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== 'apiVersion' && name !== 'kind')
    .map(([name, field]) => section(name, field, name === 'tiers' ? tierRows(field) : rows(name, field)));
  return `${sections.join('\n\n')}\n`;
}

function section(name: string, field: SettingsSchema, lines: readonly string[]): string {
  return `### \`${name}\`\n\n${field.description ?? ''}\n\n${head}\n${lines.join('\n')}`;
}

function rows(name: string, field: SettingsSchema): readonly string[] {
  const lines: string[] = [];
  fields({ properties: { [name]: field } }, (path, inner, rollout) => {
    if (isShown(path, inner)) lines.push(row(path, inner, rollout, preset(inner.default)));
  });
  return lines;
}

/** The tiers have the same fields: one row for all, with what each has by default. */
function tierRows(tiers: SettingsSchema): readonly string[] {
  const each = Object.values(tiers.properties ?? {});
  const lines: string[] = [];
  fields(each[0] ?? {}, (path, field, rollout) => {
    if (!isShown(path, field)) return;
    const presets = each.map((tier) => preset(valueAt(tier.default, path)));
    const shown = new Set(presets).size === 1 ? presets.slice(0, 1) : presets;
    lines.push(row(`tiers.<tier>.${path}`, field, rollout, shown.join(', ')));
  });
  return lines;
}

/** A field people set; not the objects around fields, whose descriptions head sections. */
function isShown(path: string, field: SettingsSchema): boolean {
  return field.description !== undefined && (field.properties === undefined || path.endsWith('.*'));
}

function row(path: string, field: SettingsSchema, rollout: Rollout, preset: string): string {
  const reach = rollout === 'All' ? '*live clusters too*' : 'new clusters';
  return `| \`${path}\` | ${cell(field.description ?? '')} | ${cell(accepted(field))} | ${preset} | ${reach} |`;
}

function accepted(field: SettingsSchema): string {
  if (field.enum) return field.enum.map(code).join(', ');
  if (field.items?.properties) return 'list of objects';
  if (field.items) return `list of ${accepted(field.items)}`;
  if (field.additionalProperties) return 'map';
  if (field.title !== undefined)
    return field.title + (field.example === undefined ? '' : `, such as ${code(field.example)}`);
  if (field.type === 'integer') return `${field.minimum} to ${field.maximum}`;
  if (field.type === 'boolean') return 'true or false';
  return field.type === 'string' ? 'text' : 'object';
}

function preset(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? 'see the example' : cell(code(text));
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)?.[key], value);
}

function code(value: unknown): string {
  return `\`${value}\``;
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
}
