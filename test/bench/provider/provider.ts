import { atLeast, atMost, forComparison, type Row, withRange } from '../row.ts';
import { type Contestant, OURS } from './contestant.ts';
import { type Figures, middle, valuesOf } from './figures.ts';
import { addresses, records } from './ours.ts';
import { providerHttp, providerKubernetes } from './peers.ts';
import type { Plan } from './plan.ts';
import { bareSession, crowdSession, type Outcome, type Session, session } from './sessions.ts';

/** `--max-reconcile-rate` of a peer that is not held back by its default. */
const FAST = 1_000;
/** Record sets of one zone, at most. */
const ZONE = 500;
/** Items of one page of the list of a zone. */
const PAGE = 500;

/** The runs of one contestant under one set of flags. */
interface Runs {
  readonly who: string;
  readonly runs: Figures[];
}

interface Turn extends Session {
  /** Default: as many as planned. */
  readonly resources?: number;
}

/** A session that broke off: what it had not measured by then is missing. */
export interface Broken {
  readonly who: string;
  readonly why: string;
  readonly isOurs: boolean;
}

/** Everything that is measured, and who broke off. */
export interface Comparison {
  readonly rows: readonly Row[];
  readonly broken: readonly Broken[];
}

/** The provider beside Crossplane's own ones: same resources, same services, same API server, turn by turn. */
export async function compareProviders(plan: Plan): Promise<Comparison> {
  const broken: Broken[] = [];
  const keep = ({ who, runs }: Runs, contestant: Contestant, { figures, failure }: Outcome): void => {
    runs.push(figures);
    if (failure === undefined) return;
    say(`${who} broke off: ${failure}`);
    broken.push({ who, why: failure, isOurs: contestant.name === OURS });
  };
  const ours = newRuns(addresses.name);
  const http = newRuns(`${providerHttp.name} at rate ${FAST}`);
  const turn = async (runs: Runs, contestant: Contestant, what: Turn): Promise<void> => {
    say(runs.who);
    keep(runs, contestant, await session(contestant, what, { ...plan, resources: what.resources ?? plan.resources }));
  };
  for (let run = 0; run < plan.runs; run++) {
    const both = [
      () => turn(ours, addresses, { polls: true, pace: true }),
      () => turn(http, providerHttp, { rate: FAST, polls: true, pace: true }),
    ];
    // A B B A: whatever changes with time changes for both.
    for (const one of run % 2 === 0 ? both : both.toReversed()) await one();
  }
  const bare = newRuns('the API server alone');
  if (plan.runs > 0) {
    say(bare.who);
    keep(bare, addresses, await bareSession(addresses, plan));
  }
  const httpSlow = newRuns(`${providerHttp.name} at its default rate`);
  const kubernetes = newRuns(`${providerKubernetes.name} at rate ${FAST}`);
  // At ten a second time grows with their number: fewer tell as much.
  const few = plan.everywhere ? plan.resources : Math.ceil(plan.resources / 4);
  for (let run = 0; run < (plan.everywhere ? plan.runs : Math.min(plan.runs, 1)); run++) {
    await turn(httpSlow, providerHttp, { polls: false, pace: false, resources: few });
    await turn(kubernetes, providerKubernetes, { rate: FAST, polls: true, pace: false });
  }
  const zone = Math.min(ZONE, plan.resources);
  const zones = newRuns(`${records.name}, ${zone} record sets`);
  if (plan.runs > 0) await turn(zones, records, { polls: true, pace: false, resources: zone });

  const crowds: Row[] = [];
  for (const count of plan.crowds) {
    const all: Runs[] = [];
    for (const contestant of plan.everywhere ? [addresses, providerHttp] : [addresses]) {
      const runs = newRuns(contestant.name);
      all.push(runs);
      say(`${count} resources of ${runs.who}`);
      keep(runs, contestant, await crowdSession(contestant, count, plan));
    }
    crowds.push(...crowdRows(count, all));
  }
  const rows = [
    ...apiRows([ours, http, httpSlow, kubernetes]),
    ...createdRows(plan.resources, [ours, http, kubernetes]),
    ...compared('seconds of bare writes', `${plan.resources} resources: their writes alone, by a bare client`, 's', [
      bare,
    ]),
    ...createdRows(few, [httpSlow]),
    ...speedRows([ours, http]),
    ...zoneRows(zone, zones),
    ...crowds,
  ];
  return { rows, broken };
}

const say = (what: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);
const newRuns = (who: string): Runs => ({ who, runs: [] });

const apiRows = (all: readonly Runs[]): readonly Row[] => [
  ...compared('writes a poll', 'API server writes a poll without change', 'writes', all, (name, value) =>
    atMost(name, value, 'writes', 0),
  ),
  ...compared('reads a poll', 'API server reads a poll without change', 'reads', all, (name, value) =>
    atMost(name, value, 'reads', 0),
  ),
  ...compared('writes a resource', 'API server writes from creation to ready', 'writes', all, (name, value) =>
    atMost(name, value, 'writes', 6),
  ),
  ...compared('CPU ms a resource', 'CPU from creation to ready', 'ms a resource', all),
  ...compared('seconds to the first call', 'from its start to its first call', 's', all),
];

/** Only ours is judged. */
function createdRows(count: number, [first, ...others]: readonly [Runs, ...Runs[]]): readonly Row[] {
  const [all, name] = [[first, ...others], `${count} resources`];
  const isOurs = first.who === OURS;
  return [
    ...compared(
      'seconds to ready',
      `${name} to ready`,
      's',
      all,
      isOurs ? (row, value) => atMost(row, value, 's', 15) : undefined,
    ),
    // The first that gets all of its own there.
    ...others
      .filter(({ runs }) => middle(runs, 'seconds to ready') !== undefined)
      .slice(0, 1)
      .flatMap((other) =>
        against('seconds to ready', `${name} to ready`, first, other, (row, value, unit) =>
          atMost(row, value, unit, 1),
        ),
      ),
    ...compared(
      'made twice',
      `${name}: made a second time`,
      'things',
      all,
      isOurs ? (row, value) => atMost(row, value, 'things', 0) : undefined,
    ),
    ...compared('never ready', `${name}: never ready, and a person has to decide`, 'resources', all),
    ...compared('memory MB', `memory with ${name}`, 'MB', all),
  ];
}

function speedRows([ours, http]: readonly [Runs, Runs]): readonly Row[] {
  const [pace, cpu] = ['reconciliations a second', 'reconciliations a CPU second'];
  return [
    ...compared(pace, 'reconciliations without change on one core', 'a second', [ours, http], (name, value) =>
      atLeast(name, value, 'a second', 1_500),
    ),
    ...against(pace, 'reconciliations without change on one core', ours, http),
    ...compared(cpu, 'reconciliations without change', 'a CPU second', [ours, http]),
    ...compared('calls a round', 'calls to the services for one poll of all', 'calls', [ours, http]),
  ];
}

const zoneRows = (zone: number, runs: Runs): readonly Row[] =>
  compared('calls a round', 'calls for a poll of one zone', 'calls', [runs], (name, value) =>
    atMost(name, value, 'calls', Math.ceil(zone / PAGE) + 1),
  );

const CROWD: readonly (readonly [figure: string, name: string, unit: string])[] = [
  ['memory of the crowd, MB', 'memory', 'MB'],
  ['most memory of the crowd, MB', 'memory, most of it', 'MB'],
  ['memory of the crowd at rest, MB', 'memory with hardly any polls', 'MB'],
  ['growth of memory, MB an hour', 'growth of memory', 'MB an hour'],
  ['new among polls, p99 ms', 'from creation to its first call, among polls, p99', 'ms'],
  ['changed among polls, p99 ms', 'from a change to its call, among polls, p99', 'ms'],
  ['writes in a restart', 'API server writes in a restart', 'writes'],
  ['calls a second in a restart', 'calls in a restart', 'a second'],
  ['most calls in a second of a restart', 'calls in a restart, most of a second', 'calls'],
  ['new in a restart, p99 ms', 'from creation to its first call, in a restart, p99', 'ms'],
  ['event loop lag, p99 ms', 'lag of the event loop while caches are filled, p99', 'ms'],
  ['event loop lag, most ms', 'lag of the event loop while caches are filled, most', 'ms'],
  ['seconds to the first call, crowd', 'from its start to its first call', 's'],
  ['idle CPU, %', 'CPU with a poll in ten minutes', '% of a core'],
];

const crowdRows = (count: number, all: readonly Runs[]): readonly Row[] =>
  CROWD.flatMap(([figure, name, unit]) => compared(figure, `${count} resources: ${name}`, unit, all));

type Judge = (name: string, value: number, unit: string) => Row;

/** One figure of everybody who has it; only the first one is judged. */
function compared(figure: string, name: string, unit: string, all: readonly Runs[], judge?: Judge): readonly Row[] {
  return all.flatMap(({ who, runs }, index) => {
    const value = middle(runs, figure);
    if (value === undefined) return [];
    const row = (index === 0 ? judge : undefined) ?? forComparison;
    return [withRange(row(`${name}, ${who}`, value, unit), valuesOf(runs, figure))];
  });
}

/** The first as a multiple of the second. */
function against(figure: string, name: string, a: Runs, b: Runs, judge: Judge = forComparison): readonly Row[] {
  const [value, other] = [middle(a.runs, figure), middle(b.runs, figure)];
  if (value === undefined || other === undefined) return [];
  return [judge(`${name}, ${a.who}`, value / other, `x ${b.who}`)];
}
