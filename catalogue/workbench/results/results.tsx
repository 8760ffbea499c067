import { useLayoutEffect, useState } from 'preact/hooks';
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
        {tab === 'graph' && <Graph view={view} parts={bench.kind.parts} onChoose={choose} />}
        {tab === 'status' && <Status view={view} kind={bench.kind} />}
        {tab === 'time' && <Time bench={bench} />}
        {tab === 'price' && <Price price={bench.price.value} />}
        {tab === 'diff' && <Difference bench={bench} />}
      </TabPanel>
    </div>
  );
}
