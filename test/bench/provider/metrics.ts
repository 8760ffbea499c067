import { request } from 'undici';
import type { Running } from './contestant.ts';

/** What a provider says of itself, by the lines of its metrics. */
export async function metricsOf({ metrics }: Pick<Running, 'metrics'>): Promise<string> {
  const { statusCode, body } = await request(metrics);
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`cannot read metrics: ${metrics} answers ${statusCode}`);
  return text;
}

/** The value of a metric without labels; NaN where there is none. */
export const metricIn = (text: string, name: string): number =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);

/** How many reconciliations of a kind there have been, by the name that controller-runtime gives the count. */
export function reconciliationsIn(text: string, kind: string): number {
  const lines = text.matchAll(/^controller_runtime_reconcile_total\{([^}]*)\} (\S+)$/gm);
  const ours = [...lines].filter(([, labels = '']) => labels.includes(`"managed/${kind.toLowerCase()}.`));
  return ours.reduce((sum, [, , value]) => sum + Number(value), 0);
}
