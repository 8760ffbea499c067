/** A chart by its name and version, wherever it is from. */
export interface WantedChart {
  readonly name: string;
  readonly version: string;
}

interface NamedChart extends WantedChart {
  /** URL. */
  readonly repository: string;
}

/** Every chart that settings and claims name: what has a repository, a name and a version. Each once. */
export function chartsIn(documents: unknown): readonly WantedChart[] {
  const found = new Map<string, WantedChart>();
  for (const { name, version } of walk(documents)) found.set(`${name} ${version}`, { name, version });
  return [...found.values()];
}

/** Hosts of the repositories that they name, each once. */
export function hostsIn(documents: unknown): readonly string[] {
  return [...new Set([...walk(documents)].map(({ repository }) => new URL(repository).hostname))];
}

function* walk(value: unknown): Generator<NamedChart> {
  if (typeof value !== 'object' || value === null) return;
  const { repository, name, version } = value as Readonly<Record<string, unknown>>;
  if (typeof repository === 'string' && typeof name === 'string' && typeof version === 'string')
    yield { repository, name, version };
  for (const one of Object.values(value)) yield* walk(one);
}
