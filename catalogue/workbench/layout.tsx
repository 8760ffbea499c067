import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KindData } from '../data/types.ts';
import { type Bench, openBench } from './bench.ts';
import { Boundary } from './boundary.tsx';
import { useColumns } from './columns.ts';
import { rangeOf } from './document/documents.ts';
import type { Path } from './document/path.ts';
import { Editor } from './editor/editor.tsx';
import { Form } from './form/form.tsx';
import { Head } from './head.tsx';
import { address, isOwnAddress, keepDraft, type Opening } from './opening.ts';
import { OwnPlatform } from './platform.tsx';
import { Problems } from './problems.tsx';
import { Report } from './report.tsx';
import { Results } from './results/results.tsx';
import { Tabs } from './tabs.tsx';
import { Take } from './take/take.tsx';

/** Milliseconds of rest after which what was typed is remembered. */
const rest = 500;

/** The form, the text and what comes of it, side by side where there is room. */
export function Layout({ kind, opening }: { readonly kind: KindData; readonly opening: Opening }) {
  const bench = useMemo(() => openBench(kind, opening.state), [kind, opening]);
  useEffect(() => () => bench.close(), [bench]);
  useDraft(bench);
  const columns = useColumns();
  const [pane, setPane] = useState('yaml');
  const open = useRef<(position: number) => void>(() => {});
  const goTo = (position: number) => {
    setPane('yaml');
    // A text that was hidden has no place to scroll to before it is drawn.
    requestAnimationFrame(() => open.current(position));
  };
  const showField = (path: Path) => {
    const range = rangeOf(bench.documents.peek().all[bench.index.peek()], path);
    goTo(range?.from ?? 0);
  };
  const tabs = [
    { id: 'form', title: 'Form' },
    {
      id: 'yaml',
      title: 'YAML',
      note: bench.problems.value.length > 0 ? String(bench.problems.value.length) : undefined,
    },
    ...(columns === 1 ? [{ id: 'result', title: 'Result' }] : []),
  ];
  const chosen = columns === 2 && pane === 'result' ? 'yaml' : pane;
  const props = (id: 'form' | 'yaml' | 'result') => ({
    id: `pane-panel-${id}`,
    ...(columns < 3 && id !== 'result' ? ({ role: 'tabpanel', 'aria-labelledby': `pane-tab-${id}` } as const) : {}),
    hidden: columns < 3 && !(columns === 2 && id === 'result') && chosen !== id,
  });
  return (
    <Boundary bench={bench}>
      <div class={`wb wb-columns-${columns}`}>
        <Head bench={bench} trouble={opening.trouble} />
        {columns < 3 && <Tabs label="Claim" name="pane" tabs={tabs} chosen={chosen} onChoose={setPane} />}
        <div class="wb-pane wb-pane-form" {...props('form')} {...(columns === 3 ? { tabIndex: 0 } : {})}>
          <h2 class="wb-title">Form</h2>
          <Boundary bench={bench}>
            <Form bench={bench} onText={showField} />
          </Boundary>
        </div>
        <div class="wb-pane wb-pane-yaml" {...props('yaml')}>
          <h2 class="wb-title">YAML</h2>
          <Editor
            bench={bench}
            onOpen={(go) => {
              open.current = go;
            }}
          />
          <Problems bench={bench} onGo={goTo} />
          <Take bench={bench} />
          <OwnPlatform bench={bench} />
        </div>
        <section class="wb-pane wb-pane-result" aria-label="Result" aria-busy={bench.busy} {...props('result')}>
          <h2 class="wb-title">Result</h2>
          {bench.failure.value ? (
            <Report {...bench.failure.value} input={bench.state.value} />
          ) : (
            <Boundary bench={bench}>
              <Results bench={bench} />
            </Boundary>
          )}
        </section>
      </div>
    </Boundary>
  );
}

/** What is only looked at takes the place of no draft; what was typed last is kept when its reader leaves. */
function useDraft(bench: Bench): void {
  useEffect(() => {
    const opened = location.hash;
    let kept = bench.state.peek();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      const state = bench.state.peek();
      if (state === kept) return false;
      kept = state;
      return keepDraft(bench.kind, state);
    };
    // Loaded again, an example or a link would take the place of what was made of it.
    const settle = () => {
      // Whoever is on the way to another page goes there.
      const isHere = location.hash === opened || isOwnAddress();
      if (keep() && isHere) address(bench.kind, undefined);
    };
    const stop = bench.state.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, rest);
    });
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      stop();
      keep();
    };
  }, [bench]);
}
