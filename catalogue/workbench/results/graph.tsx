import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PartData } from '../../data/types.ts';
import type { ClaimView } from '../../evaluate/view.ts';
import { Scrolling } from '../scrolling.tsx';
import { type GraphNode, graphOf } from './graph-data.ts';
import { type Layout, layOut, nodeSize } from './layout.ts';
import { needWords } from './state-words.ts';

/** What waits for what: a picture, and the same as a list, which says why as well. */
export function Graph({
  view,
  parts,
  onChoose,
}: {
  readonly view: ClaimView;
  readonly parts: readonly PartData[];
  readonly onChoose: (name: string) => void;
}) {
  const nodes = useMemo(() => graphOf(view.plan, parts), [view.plan, parts]);
  const connected = nodes.filter(
    ({ part, needs }) => needs.length > 0 || nodes.some((one) => one.needs.some((need) => need.part === part)),
  );
  return (
    <>
      <Picture nodes={connected} onChoose={onChoose} />
      <h3>The same as a list</h3>
      <ol class="wb-waits">
        {nodes.map((node) => (
          <li key={node.part}>
            <span class={node.state.badge}>{node.state.word}</span>{' '}
            <button type="button" class="wb-link" onClick={() => onChoose(node.members[0]?.name ?? node.part)}>
              {node.label}
            </button>
            <p class="wb-why">{node.why}</p>
            <Reasons node={node} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Reasons({ node }: { readonly node: GraphNode }) {
  const needs = node.needs.map(({ part, milestone }) =>
    needWords(milestone === undefined ? part : `${part}/${milestone}`),
  );
  return (
    <>
      {node.missing.length > 0 && <p class="wb-waitsfor">Waits for {node.missing.map(needWords).join(', ')}.</p>}
      {node.missing.length === 0 && needs.length > 0 && <p class="wb-muted">Came after {needs.join(', ')}.</p>}
      {node.outlives.length > 0 && <p class="wb-muted">Cannot be deleted before {node.outlives.join(', ')} is gone.</p>}
    </>
  );
}

/** Nodes of the same shape keep their places while only their states change. */
function Picture({
  nodes,
  onChoose,
}: {
  readonly nodes: readonly GraphNode[];
  readonly onChoose: (name: string) => void;
}) {
  const shape = JSON.stringify(nodes.map(({ part, needs }) => [part, needs.map((need) => need.part)]));
  const [layout, setLayout] = useState<Layout>();
  const [tries, setTries] = useState(1);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    layOut(nodes).then(
      (done) => current && setLayout(done),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [shape, tries]);
  const again = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  if (nodes.length === 0) return <p class="wb-muted">Nothing here waits for anything else.</p>;
  if (failed) return <NoPicture onAgain={again} />;
  if (!layout) return <div class="wb-graph" />;
  const { width, height, edges } = layout;
  const states = new Map(nodes.map((node) => [node.part, node]));
  const missing = (from: string, to: string) =>
    states.get(to)?.needs.find(({ part }) => part === from)?.isMissing === true;
  return (
    <Scrolling class="wb-graph" label="Graph of what waits for what">
      <svg
        style={{ width: '100%', minWidth: `${width * 0.9}px`, maxWidth: `${width}px` }}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${nodes.length} parts; the list below says the same`}
      >
        <defs>
          <marker id="wb-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto">
            <path d="M0,0 L8,4 L0,8 z" />
          </marker>
        </defs>
        {edges.map(({ from, to, path }) => (
          <path
            key={`${from} ${to}`}
            class={missing(from, to) ? 'wb-edge wb-edge-missing' : 'wb-edge'}
            d={path}
            marker-end="url(#wb-arrow)"
          />
        ))}
        {layout.nodes.map(({ node: { part }, x, y }) => {
          const node = states.get(part);
          return node && <Box key={part} node={node} x={x} y={y} onChoose={onChoose} />;
        })}
      </svg>
    </Scrolling>
  );
}

/** What draws the picture did not load; the list is there without it. */
function NoPicture({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p class="notice" role="status">
      The picture did not load.{' '}
      <button type="button" class="wb-link" onClick={onAgain}>
        Try again
      </button>
    </p>
  );
}

function Box({
  node,
  x,
  y,
  onChoose,
}: {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly onChoose: (name: string) => void;
}) {
  const { width, height } = nodeSize;
  const label = node.label.length > 24 ? `${node.label.slice(0, 23)}…` : node.label;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list below has the same as buttons; this is a short way for a pointer
    <g
      class={`wb-node wb-node-${node.state.word}`}
      transform={`translate(${x},${y})`}
      onClick={() => onChoose(node.members[0]?.name ?? node.part)}
    >
      <title>
        {[`${node.label}: ${node.why}`, ...node.missing.map((need) => `waits for ${needWords(need)}`)].join('\n')}
      </title>
      <rect width={width} height={height} rx="6" />
      <text class="wb-node-sign" x="12" y={height / 2}>
        {node.state.sign}
      </text>
      <text x="28" y={height / 2}>
        {label}
      </text>
    </g>
  );
}
