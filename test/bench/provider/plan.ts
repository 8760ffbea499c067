import { parseArgs } from 'node:util';

/** How much is measured. */
export interface Plan {
  /** Times that each contestant has its turn; 0 for the crowd alone. */
  readonly runs: number;
  readonly resources: number;
  /** Seconds of polls that are measured. */
  readonly window: number;
  /** Resources of the crowd, from small to great. */
  readonly crowds: readonly number[];
  /** Of resources that are created, and changed, among the crowd. */
  readonly samples: number;
  /** Is everything asked of provider-http, too, and provider-kubernetes as often? */
  readonly everywhere: boolean;
  /** Do the services speak TLS? */
  readonly tls: boolean;
  /** Minutes for which the memory of the crowd is watched; 0 for not at all. */
  readonly soak: number;
}

const quick: Plan = {
  ...{ runs: 2, resources: 1_000, window: 60, crowds: [10_000], samples: 60 },
  ...{ everywhere: false, tls: false, soak: 0 },
};
const full: Plan = {
  ...quick,
  runs: 5,
  window: 300,
  crowds: [10_000, 50_000],
  samples: 200,
  everywhere: true,
  soak: 60,
};

/** What the command line asks for: `--full`, or single numbers. */
export function readPlan(args: readonly string[]): Plan {
  const number = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ full: { type: 'boolean' }, everywhere: { type: 'boolean' }, tls: { type: 'boolean' } },
      ...{ runs: number, resources: number, window: number, crowd: number, samples: number, soak: number },
    },
  });
  const base = values.full ? full : quick;
  const given = (text: string | undefined, otherwise: number): number =>
    text === undefined ? otherwise : Number(text);
  const crowd = given(values.crowd, -1);
  return {
    runs: given(values.runs, base.runs),
    resources: given(values.resources, base.resources),
    window: given(values.window, base.window),
    crowds: crowd < 0 ? base.crowds : crowd === 0 ? [] : [crowd],
    samples: given(values.samples, base.samples),
    everywhere: values.everywhere ?? base.everywhere,
    tls: values.tls ?? base.tls,
    soak: given(values.soak, base.soak),
  };
}
