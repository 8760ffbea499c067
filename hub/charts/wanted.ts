/** A chart by its name and version, wherever it is from. */
export interface WantedChart {
  readonly name: string;
  readonly version: string;
}

/** Every chart that platform settings name: what has a repository, a name and a version. Each once. */
export function chartsIn(settings: unknown): readonly WantedChart[] {
  const found = new Map<string, WantedChart>();
  for (const chart of walk(settings)) found.set(`${chart.name} ${chart.version}`, chart);
  return [...found.values()];
}

function* walk(value: unknown): Generator<WantedChart> {
  if (typeof value !== 'object' || value === null) return;
  const { repository, name, version } = value as Readonly<Record<string, unknown>>;
  if (typeof repository === 'string' && typeof name === 'string' && typeof version === 'string')
    yield { name, version };
  for (const one of Object.values(value)) yield* walk(one);
}
