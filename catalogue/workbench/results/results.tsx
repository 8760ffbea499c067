import { useLayoutEffect, useState } from 'preact/hooks';
import { index } from '../../data/company.ts';
import { loadKind } from '../../data/load.ts';
import type { KindData } from '../../data/types.ts';
import { useLoaded } from '../../loaded.ts';
import type { Bench } from '../bench.ts';
import { TabPanel, Tabs } from '../tabs.tsx';
import { Difference } from './difference.tsx';
import { Graph } from './graph.tsx';
import { Price } from './price.tsx';
import { Resources } from './resources.tsx';
import { Status } from './status.tsx';
import { Time } from './time.tsx';
import { TimeBar } from './time-bar.tsx';

/** What the claim comes to, from every side. */
export function Results({ bench }: { readonly bench: Bench }) {
  const [tab, setTab] = useState('resources');
  const [chosen, setChosen] = useState<string>();
  const view = bench.view.value;
  const problems = bench.problems.value;
  const wrong = problems.length;
  const kind = useShownKind(bench);
  useLayoutEffect(() => bench.shown(), [bench, view, problems]);
  if (!view)
    return <p class="wb-empty">{wrong > 0 ? 'Nothing is shown until the mistakes are mended.' : 'Computing'}</p>;
  const waiting = view.plan.filter(({ state }) => state === 'waiting').length;
  const choose = (name: string) => {
    setChosen(name);
    setTab('resources');
  };
  const tabs = [
    { id: 'resources', title: 'Resources', note: String(view.resources.length) },
    { id: 'graph', title: 'Graph', note: waiting > 0 ? `${waiting} wait` : undefined },
    { id: 'status', title: 'Status' },
    { id: 'time', title: 'Time' },
    { id: 'price', title: 'Price' },
    { id: 'diff', title: 'Diff' },
  ];
  return (
    <div class={wrong > 0 ? 'wb-results wb-stale' : 'wb-results'}>
      <TimeBar bench={bench} />
      {view.placed && (
        <p class="wb-muted">
          The claim names no namespace, so it is taken as {view.identity.namespace}: with <code>kubectl apply</code> it
          may be another.
        </p>
      )}
      <Tabs label="Result" name="result" tabs={tabs} chosen={tab} onChoose={setTab} />
      <TabPanel name="result" id={tab}>
        {tab === 'resources' && <Resources view={view} chosen={chosen} onChoose={setChosen} />}
        {tab === 'graph' && <Graph view={view} parts={kind?.parts ?? []} onChoose={choose} />}
        {tab === 'status' && kind && <Status view={view} kind={kind} />}
        {tab === 'time' && <Time bench={bench} />}
        {tab === 'price' && <Price price={bench.price.value} />}
        {tab === 'diff' && <Difference bench={bench} />}
      </TabPanel>
    </div>
  );
}

/** The kind of what is shown: a text may have claims of several. Undefined until it has come. */
function useShownKind({ kind, view }: Bench): KindData | undefined {
  const shown = index.kinds.find(({ name }) => name === view.value?.identity.kind);
  const other = shown === undefined || shown.id === kind.id ? '' : shown.id;
  const loaded = useLoaded(`kinds/${other}`, () => (other === '' ? undefined : loadKind(other)));
  if (other === '') return kind;
  return loaded.state === 'loaded' ? loaded.value : undefined;
}
