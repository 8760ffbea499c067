import {
  type Claim,
  type ClaimIdentity,
  changeText,
  compare,
  type Entry,
  entriesOf,
  type Gathered,
  headlineOf,
  InputError,
  identityOf,
  keptTexts,
} from '../../functions/render/index.ts';
import { orRefused, type Refused, subjectOf } from './evaluate.ts';
import { type Input, readInput } from './input.ts';

/** What a change does to a claim that lives. */
export interface DifferenceView {
  readonly outcome: 'compared';
  readonly identity: ClaimIdentity;
  /** `2 created, 1 NodePool rolls`. */
  readonly headline: string;
  readonly entries: readonly EntryView[];
  readonly refusals: readonly string[];
  readonly holds: readonly { readonly reason: string; readonly message: string }[];
  /** Settings that the live claim keeps. */
  readonly kept: readonly string[];
}

/** Resources that share a fate, ready to be shown. */
export interface EntryView extends Pick<Entry, 'fate' | 'label' | 'members' | 'note'> {
  readonly fields: readonly { readonly path: string; readonly change: string }[];
}

/**
 * Plays the claim before until it settles, then the claim now from there: what `aerodrome diff` says. A claim of the same
 * kind and another name counts as the same one, since another example has another name.
 */
export function difference(before: Input, now: Input): DifferenceView | Refused {
  return orRefused(() => {
    const [old, young] = [readInput(before), readInput(now)];
    const after = subjectOf(young, now.subject);
    const other = old.claims.find((claim) => same(identityOf(claim), identityOf(after))) ?? subjectOf(old);
    if (other.kind.kind !== after.kind.kind)
      throw new InputError([`${other.label} is saved, and ${after.label} is of another kind: save the text again`]);
    const sides = { before: withSupply(old, young), after: young, observed: [], onMissing: () => {} };
    const pair = { identity: identityOf(after), before: namedAs(other, after), after };
    const compared = compare(pair, sides, true);
    return {
      outcome: 'compared',
      identity: compared.identity,
      headline: headlineOf(compared),
      entries: entriesOf(compared).map(({ fields, ...entry }) => ({
        ...entry,
        fields: fields.map((field) => ({ path: field.path, change: changeText(field) })),
      })),
      refusals: compared.refusals,
      holds: compared.holds,
      kept: keptTexts(compared.kept, compared.identity),
    };
  });
}

function same(one: ClaimIdentity, other: ClaimIdentity): boolean {
  return one.kind === other.kind && one.namespace === other.namespace && one.name === other.name;
}

function namedAs(claim: Claim, { written, flavour }: Claim): Claim {
  const { name, namespace } = written.metadata;
  const metadata = { ...claim.written.metadata, name, ...(namespace === undefined ? {} : { namespace }) };
  return { ...claim, flavour, written: { ...claim.written, kind: written.kind, metadata } as Claim['written'] };
}

/** The old claim under the new name belongs to whom the new one belongs to. */
function withSupply(old: Gathered, young: Gathered): Gathered {
  const objects = [...young.supply.objects.filter((object) => object !== young.settings.object), ...old.supply.objects];
  return { ...old, supply: { ...old.supply, objects: [...new Set([old.settings.object, ...objects])] } };
}
