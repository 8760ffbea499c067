import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { changeBetween } from '../document/edit.ts';
import type { Mark } from '../document/marks.ts';
import { completions, type Knowledge } from './completion.ts';
import { fieldHover } from './hover.ts';

/** Marks a change that came from outside, so that it is not told back. */
const fromOutside = Annotation.define<boolean>();

/** An editor of claims in `parent`. Tab leaves it, as everywhere on the page: nobody is trapped. */
export function createEditor(
  parent: HTMLElement,
  text: string,
  { knowledge, onText }: { readonly knowledge: Knowledge; readonly onText: (text: string) => void },
): EditorView {
  const told = EditorView.updateListener.of((update) => {
    if (!update.docChanged || update.transactions.some((one) => one.annotation(fromOutside))) return;
    onText(update.state.doc.toString());
  });
  const extensions: Extension = [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    yaml(),
    syntaxHighlighting(classHighlighter),
    autocompletion({ override: [completions(knowledge)], icons: false }),
    fieldHover(knowledge.schema),
    keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, ...searchKeymap, ...foldKeymap, ...lintKeymap]),
    EditorView.contentAttributes.of({ 'aria-label': 'Claim', spellcheck: 'false', tabindex: '0' }),
    told,
  ];
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
}

/** Makes the editor show another text by the smallest change, so that cursor and history stay. */
export function showText(view: EditorView, text: string): void {
  const changes = changeBetween(view.state.doc.toString(), text);
  if (changes) view.dispatch({ changes, annotations: fromOutside.of(true) });
}

/** Marks what is wrong; marks of a text that has changed since are cut to what there is. */
export function showMarks(view: EditorView, marks: readonly Mark[]): void {
  const end = view.state.doc.length;
  const diagnostics = marks.map(
    ({ from, to, message, path }): Diagnostic => ({
      from: Math.min(from, end),
      to: Math.min(Math.max(to, from), end),
      severity: 'error',
      message: path === undefined ? message : `${path}: ${message}`,
    }),
  );
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

/** Scrolls the text to a place, and neither the page around it nor the cursor. */
export function reveal(view: EditorView, position: number): void {
  const place = Math.min(position, view.state.doc.length);
  view.requestMeasure({
    read: () => view.lineBlockAt(place).top,
    write: (top) => {
      view.scrollDOM.scrollTop = top;
    },
  });
}

/** Puts the cursor to a place and shows it. */
export function goTo(view: EditorView, position: number): void {
  const anchor = Math.min(position, view.state.doc.length);
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  view.focus();
}
