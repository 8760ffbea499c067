import { type Live, list, type Stage } from './stage.ts';

/** A line of what a program tells of itself to Prometheus. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** All samples of one metric in a text of Prometheus. */
export function samplesOf(text: string, metric: string): readonly Sample[] {
  return [...text.matchAll(new RegExp(`^${metric}(?:\\{(.*)\\})? (\\S+)`, 'gm'))].map(([, labels = '', value]) => ({
    labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, text]) => [name, text])),
    value: Number(value),
  }));
}

/** Their sum, of those that fit. */
export const sumOf = (text: string, metric: string, fits: (labels: Sample['labels']) => boolean = () => true): number =>
  samplesOf(text, metric).reduce((sum, { labels, value }) => (fits(labels) ? sum + value : sum), 0);

/** Milliseconds: a hub under load is what figures are asked of. */
const TIMEOUT = 120_000;

/** Pods whose metrics are of interest, by their labels. */
const pods = {
  core: { app: 'crossplane' },
  function: { 'pkg.crossplane.io/function': 'aerodrome-function-aerodrome' },
  provider: { 'pkg.crossplane.io/provider': 'aerodrome-provider-aerodrome' },
} as const;

/** What core, function or provider tell of themselves; throws where none of them runs. */
export async function metricsOf(stage: Stage, program: keyof typeof pods): Promise<string> {
  const wanted = Object.entries(pods[program]);
  const found = (await list(stage, 'v1', 'Pod', 'crossplane-system')).find(
    ({ metadata, status }) =>
      status?.['phase'] === 'Running' && wanted.every(([name, value]) => metadata.labels?.[name] === value),
  );
  if (found === undefined) throw new Error(`no pod of ${program} runs`);
  const answer = await fetch(`http://${podAddress(found)}:8080/metrics`, { signal: AbortSignal.timeout(TIMEOUT) });
  return answer.text();
}

const podAddress = ({ status }: Live): unknown => status?.['podIP'];

/** What the hub's API server tells of itself. */
export async function apiServerMetrics({ client }: Stage): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT);
  return (await client.transport.send({ method: 'GET', path: '/metrics', accept: 'text/plain', signal })).body;
}
