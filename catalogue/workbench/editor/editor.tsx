import type { EditorView } from '@codemirror/view';
import { computed, effect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Bench } from '../bench.ts';
import { claimSchema } from '../schema.ts';
import { createEditor, goTo, reveal, showMarks, showText } from './setup.ts';

/** The claim as YAML. `onOpen` is given what leads to a place in the text. */
export function Editor({
  bench,
  onOpen,
}: {
  readonly bench: Bench;
  readonly onOpen: (go: (position: number) => void) => void;
}) {
  const parent = useRef<HTMLDivElement>(null);
  const opened = useRef(onOpen);
  opened.current = onOpen;
  // Before the page is drawn: what stands below must not move when the text comes.
  useLayoutEffect(() => {
    if (!parent.current) return;
    const view: EditorView = createEditor(parent.current, bench.state.peek().text, {
      knowledge: { schema: claimSchema(bench.kind), choices: () => bench.choices.peek() },
      onText: (text) => bench.change({ text }),
    });
    let open = true;
    let isMarked = false;
    // What a claim belongs to may stand before it, and is not what the reader came for.
    reveal(view, bench.documents.peek().all[bench.index.peek()]?.range[0] ?? 0);
    opened.current((position) => goTo(view, position));
    const chosen = computed(() => bench.claims.value[bench.state.value.subject ?? -1]?.index);
    let shown = chosen.peek();
    const stops = [
      effect(() => showText(view, bench.state.value.text)),
      effect(() => {
        if (chosen.value === undefined || chosen.value === shown) return;
        shown = chosen.value;
        reveal(view, bench.documents.peek().all[shown]?.contents?.range?.[0] ?? 0);
      }),
      effect(() => {
        const marks = bench.marks.value;
        if (marks.length === 0 && !isMarked) return;
        isMarked = marks.length > 0;
        // What is typed reaches this within the editor's own update, in which it takes no other.
        queueMicrotask(() => open && showMarks(view, marks));
      }),
    ];
    return () => {
      open = false;
      for (const stop of stops) stop();
      view.destroy();
    };
  }, [bench]);
  return <div class="wb-editor" ref={parent} />;
}
