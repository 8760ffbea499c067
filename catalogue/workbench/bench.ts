import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Problem } from '../../functions/render/index.ts';
import { index as catalogue, company, companyFile } from '../data/company.ts';
import type { KindData } from '../data/types.ts';
import type { Choices } from '../evaluate/choices.ts';
import { startClient } from '../evaluate/client.ts';
import type { DifferenceView } from '../evaluate/difference.ts';
import type { Accepted, Refused } from '../evaluate/evaluate.ts';
import type { Input, SourceText } from '../evaluate/input.ts';
import type { Price } from '../evaluate/price.ts';
import type { Failure, Tell } from '../evaluate/protocol.ts';
import { faultsAt } from '../evaluate/script.ts';
import type { LifeView } from '../evaluate/timeline.ts';
import type { ClaimView } from '../evaluate/view.ts';
import {
  type ClaimDocument,
  claimsIn,
  type Documents,
  dataOf,
  documentOf,
  readDocuments,
} from './document/documents.ts';
import { type Mark, marksOf } from './document/marks.ts';
import { kept } from './kept.ts';
import type { BenchState } from './link.ts';

/** What messages call the text in the editor. */
export const claimFile = 'claim.yaml';

/** Everything the workbench shows, and the few things a reader can do to it. */
export interface Bench {
  readonly kind: KindData;
  readonly state: Signal<BenchState>;
  readonly documents: ReadonlySignal<Documents>;
  /** Every claim in the text, of whatever kind. */
  readonly claims: ReadonlySignal<readonly ClaimDocument[]>;
  /** Index among the documents of the claim of this kind that the form is of; -1 where there is none. */
  readonly index: ReadonlySignal<number>;
  /** The claim as data, as it was when the text could be read last; undefined where it never could. */
  readonly value: ReadonlySignal<unknown>;
  /** Whether the text can be read and has the claim. */
  readonly isReadable: ReadonlySignal<boolean>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly marks: ReadonlySignal<readonly Mark[]>;
  /** The last result in which nothing was wrong. */
  readonly accepted: ReadonlySignal<Accepted | undefined>;
  /** What is shown: the claim at the moment that was chosen. */
  readonly view: ReadonlySignal<ClaimView | LifeView | undefined>;
  readonly price: ReadonlySignal<Price | undefined>;
  readonly difference: ReadonlySignal<DifferenceView | Refused | undefined>;
  readonly choices: ReadonlySignal<Choices>;
  /** Files that have settings. */
  readonly settings: ReadonlySignal<readonly string[]>;
  readonly failure: ReadonlySignal<Failure | undefined>;
  /** Whether the difference is looked at, so that it is worth computing. */
  readonly comparing: Signal<boolean>;
  /** Whether what is shown does not belong to the present state yet. */
  readonly busy: Signal<boolean>;
  /** Told when what there is has been drawn. */
  readonly shown: () => void;
  readonly change: (change: Partial<BenchState>) => void;
  /** Another state as a whole. */
  readonly replace: (state: BenchState) => void;
  readonly close: () => void;
}

/** Opens a workbench for a kind; it works until it is closed. */
export function openBench(kind: KindData, first: BenchState): Bench {
  const state = signal(first);
  const accepted = signal<Accepted | undefined>(undefined);
  const refused = signal<Refused | undefined>(undefined);
  const life = signal<LifeView | undefined>(undefined);
  const price = signal<Price | undefined>(undefined);
  const difference = signal<DifferenceView | Refused | undefined>(undefined);
  const choices = signal<Choices>({});
  const settings = signal<readonly string[]>([]);
  const failure = signal<Failure | undefined>(undefined);
  const comparing = signal(false);
  const busy = signal(true);
  let isAnswered = false;

  const text = computed(() => state.value.text);
  const documents = computed(() => readDocuments(text.value));
  const claims = computed(() => claimsIn(documents.value, catalogue.kinds));
  const index = computed(() => {
    const chosen = claims.value[state.value.subject ?? -1];
    return chosen?.kind === kind.name ? chosen.index : documentOf(documents.value, kind.name);
  });
  const isReadable = computed(() => documents.value.sound && index.value >= 0);
  let read: unknown;
  const value = computed(() => {
    if (isReadable.value) read = kept(read, dataOf(documents.value.all[index.value]));
    return read;
  });
  const problems = computed(() => refused.value?.problems ?? none);
  const marks = computed(() => marksOf(documents.value, problems.value, claimFile));
  const hasLife = computed(() => state.value.round > 1 || state.value.script.faults.length > 0);
  const view = computed(() => {
    if (hasLife.value && life.value) return life.value;
    return accepted.value?.claims[accepted.value.subject];
  });

  const onTell = (tell: Tell) => {
    switch (tell.type) {
      case 'evaluated':
        failure.value = undefined;
        settings.value = kept(settings.peek(), tell.settings);
        refused.value = tell.evaluation.outcome === 'refused' ? tell.evaluation : undefined;
        if (tell.evaluation.outcome === 'accepted') accepted.value = tell.evaluation;
        isAnswered = tell.evaluation.outcome === 'refused' || !hasLife.peek();
        return;
      case 'lived':
        isAnswered = true;
        if ('outcome' in tell.life) refused.value = tell.life;
        else live(tell.life);
        return;
      case 'compared':
        difference.value = tell.difference;
        return;
      case 'priced':
        price.value = tell.price;
        choices.value = kept(choices.peek(), tell.choices);
        return;
      case 'failed':
        failure.value = tell.failure;
        busy.value = false;
    }
  };
  /** A life ends where nothing moves any more, however far it was asked for. */
  const live = (view: LifeView) => {
    life.value = view;
    if (view.round < state.peek().round) state.value = { ...state.peek(), round: view.round };
  };
  const client = startClient(onTell);
  const input = computed((): Input => inputOf(state.value));
  const stop = effect(() => {
    const { script, round, saved } = state.value;
    isAnswered = false;
    const compare = comparing.value && saved ? { ...input.value, claim: saved } : undefined;
    client.ask({ input: input.value, script, round, compare });
  });
  return {
    ...{
      kind,
      state,
      documents,
      claims,
      index,
      value,
      isReadable,
      problems,
      marks,
      accepted,
      view,
      price,
      difference,
      choices,
      settings,
    },
    ...{ failure, comparing, busy },
    shown: () => {
      if (isAnswered) busy.value = false;
    },
    change: (change) => {
      busy.value = true;
      state.value = { ...state.value, ...change };
    },
    replace: (next) => {
      busy.value = true;
      state.value = next;
    },
    close: () => {
      stop();
      client.close();
    },
  };
}

const none: readonly Problem[] = [];

const companyFiles: readonly SourceText[] =
  company.platform === undefined ? [] : [{ name: companyFile, text: company.platform }];

/** The settings of this build come after those that the reader brought, which are taken first. */
function inputOf({ text, files, settings, flavour, namespace, subject }: BenchState): Input {
  return {
    claim: { name: claimFile, text },
    files: [...files, ...companyFiles.filter(({ name }) => files.every((file) => file.name !== name))],
    flavour,
    namespace,
    ...(settings === undefined ? {} : { settings }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** The faults that are there in the next round. */
export function currentFaults({ script, round }: BenchState) {
  return faultsAt(script.faults, round + 1);
}
