import type { GraphNode } from './graph-data.ts';

/** Where everything of a graph is drawn, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly node: GraphNode; readonly x: number; readonly y: number }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly path: string;
    readonly isMissing: boolean;
  }[];
}

export const nodeSize = { width: 212, height: 36 } as const;

/** Lays a graph out from left to right: what comes first stands first. */
export async function layOut(nodes: readonly GraphNode[]): Promise<Layout> {
  const { Graph, layout } = await import('@dagrejs/dagre').then((dagre) => ({
    Graph: dagre.graphlib.Graph,
    layout: dagre.layout,
  }));
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 44, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { part } of nodes) graph.setNode(part, { ...nodeSize });
  for (const { part, needs } of nodes) for (const need of needs) graph.setEdge(need.part, part);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.part) as { readonly x: number; readonly y: number };
      return { node, x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 };
    }),
    edges: nodes.flatMap(({ part, needs }) =>
      needs.map((need) => {
        const { points = [] } = graph.edge(need.part, part) as { readonly points?: readonly Point[] };
        return { from: need.part, to: part, path: curve(points), isMissing: need.isMissing };
      }),
    ),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth line through points: each corner becomes a quadratic curve between the middles of its sides. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const middle = (a: Point, b: Point) => `${(a.x + b.x) / 2},${(a.y + b.y) / 2}`;
  const bends = rest
    .slice(0, -1)
    .map((point, index) => `Q${point.x},${point.y} ${middle(point, rest[index + 1] ?? last)}`);
  return `M${first.x},${first.y} ${bends.join(' ')} L${last.x},${last.y}`;
}
