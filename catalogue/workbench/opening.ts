import { signal } from '@preact/signals';
import type { KindData } from '../data/types.ts';
import { replaceAddress } from '../location.ts';
import { tryHref } from '../router.ts';
import { remember, remembered } from '../storage.ts';
import { type BenchState, freshState, stateOf, unpack } from './link.ts';

/** A state to begin with, and what kept another one from being it. */
export interface Opening {
  readonly state: BenchState;
  readonly trouble?: string;
}

/** The state that this page has put into the address by itself: what is open is what it says. None is the draft. */
export const ownAddress = signal<{ readonly state: string | undefined } | undefined>(undefined);

let own: string | undefined;

/** Whether the address is as this page has put it there by itself. */
export const isOwnAddress = (): boolean => location.hash === own;

/** Puts what is open into the address, without a new entry in the history. Returns the address. */
export function address({ id }: Pick<KindData, 'id'>, state: string | undefined): string {
  const href = tryHref(id, state);
  own = href;
  ownAddress.value = { state };
  replaceAddress(href);
  return href;
}

/** What an address asks for: an example (`example=production`), a packed state, or what was left here the last time. */
export async function openingOf(kind: KindData, address: string | undefined): Promise<Opening> {
  if (address === undefined) return { state: draftOf(kind) ?? freshState(firstText(kind)) };
  const id = /^example=(.*)$/.exec(address)?.[1];
  if (id !== undefined) {
    const example = kind.examples.find((one) => one.id === decodeURIComponent(id));
    if (example) return { state: freshState(example.text) };
    return { state: freshState(firstText(kind)), trouble: `There is no example ${id}; this is another one.` };
  }
  try {
    return { state: await unpack(address) };
  } catch (error) {
    return {
      state: draftOf(kind) ?? freshState(firstText(kind)),
      trouble: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Remembers a state for the next visit, and says whether it could. */
export function keepDraft({ id }: KindData, state: BenchState): boolean {
  return remember(`draft.${id}`, JSON.stringify(state));
}

function draftOf({ id }: KindData): BenchState | undefined {
  const text = remembered(`draft.${id}`);
  if (text === undefined) return undefined;
  try {
    const state = stateOf(JSON.parse(text));
    return state.text.trim() === '' ? undefined : state;
  } catch {
    return undefined; // written by another version of this page
  }
}

/** What people need most, where there is such an example. */
function firstText({ examples, name, apiVersion }: KindData): string {
  const first =
    ['standard', 'team'].map((id) => examples.find((one) => one.id === id)).find((one) => one !== undefined) ??
    examples[0];
  return first?.text ?? `apiVersion: ${apiVersion}\nkind: ${name}\nmetadata:\n  name: example\nspec: {}\n`;
}
