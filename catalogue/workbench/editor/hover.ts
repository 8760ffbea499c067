import { type EditorView, hoverTooltip } from '@codemirror/view';
import { boundsWords, type Schema, schemaAt, typeWords } from '../schema.ts';
import { fieldAt } from './place.ts';

/** Says of the field under the pointer what it means. */
export function fieldHover(schema: Schema) {
  return hoverTooltip((view: EditorView, position) => {
    const path = fieldAt(view.state.doc.toString(), position);
    const field = path && schemaAt(schema, path);
    const word = view.state.wordAt(position);
    if (!path || !field || !word) return null;
    return { pos: word.from, end: word.to, above: true, create: () => ({ dom: docs(path.at(-1) ?? '', field) }) };
  });
}

/** A few lines about a field. */
function docs(name: string, field: Schema): HTMLElement {
  const box = document.createElement('div');
  box.className = 'wb-hover';
  const line = (tag: 'strong' | 'span' | 'p', text: string, className = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    box.append(element);
  };
  line('strong', name);
  line('span', ` ${typeWords(field)}`, 'wb-muted');
  if (field.description) line('p', field.description);
  const bounds = field.enum ? `one of ${field.enum.join(', ')}` : boundsWords(field);
  if (bounds) line('p', `Accepts ${bounds}.`, 'wb-muted');
  if (field.default !== undefined) line('p', `Default: ${JSON.stringify(field.default)}`, 'wb-muted');
  return box;
}
