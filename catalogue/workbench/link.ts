import type { Faults } from '../../functions/simulation/index.ts';
import type { SourceText } from '../evaluate/input.ts';
import type { Script } from '../evaluate/script.ts';

/** Everything a reader has made here: what a link holds, and what this browser remembers of the last visit. */
export interface BenchState {
  /** The editor's text. */
  readonly text: string;
  /** The reader's own documents; none use the settings of this build. */
  readonly files: readonly SourceText[];
  /** Name of the file whose settings are used, where several have some. */
  readonly settings?: string;
  readonly flavour: 'claims' | 'namespaced';
  readonly namespace: string;
  /** Which of several claims in the text is shown, from 0. */
  readonly subject?: number;
  readonly script: Script;
  readonly round: number;
  /** What the difference is taken against. */
  readonly saved?: SourceText;
}

/** A state from a text and nothing else. */
export function freshState(text: string): BenchState {
  return { text, files: [], flavour: 'claims', namespace: 'default', script: { faults: [] }, round: 1 };
}

/** First character of every packed state: another way of packing begins with another one. */
const version = '1';

/** Packs a state so that it can stand in an address: JSON, deflated, base64 without what addresses would escape. */
export async function pack(state: BenchState): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return version + btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** A link can be made so that it unfolds without end. */
const longest = 8 * 1024 * 1024;

/** Unpacks what `pack` made; throws an Error that says why it cannot. */
export async function unpack(packed: string): Promise<BenchState> {
  if (!packed.startsWith(version)) throw new Error('cannot open the link: it was made by another version of this page');
  let state: unknown;
  try {
    const text = atob(packed.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    state = JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))));
  } catch {
    throw new Error('cannot open the link: it is not whole');
  }
  return stateOf(state);
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const part = next.value as Uint8Array;
    length += part.length;
    if (length > longest) throw new Error('cannot unpack: too long');
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** A state from JSON that anybody may have written: whatever is not as it should be is as at the beginning. */
export function stateOf(value: unknown): BenchState {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof BenchState, unknown>
  >;
  const { settings, saved, script, round, flavour, namespace, subject } = given;
  return {
    text: typeof given.text === 'string' ? given.text : '',
    files: Array.isArray(given.files) ? given.files.filter(isText) : [],
    flavour: flavour === 'namespaced' ? flavour : 'claims',
    namespace: typeof namespace === 'string' && namespace !== '' ? namespace : 'default',
    script: isScript(script) ? script : { faults: [] },
    round: Number.isInteger(round) ? Math.min(300, Math.max(1, round as number)) : 1,
    ...(typeof settings === 'string' ? { settings } : {}),
    ...(isRound(subject) ? { subject: subject as number } : {}),
    ...(isText(saved) ? { saved } : {}),
  };
}

function isText(value: unknown): value is SourceText {
  const { name, text } = (value ?? {}) as Partial<SourceText>;
  return typeof name === 'string' && typeof text === 'string';
}

function isScript(value: unknown): value is Script {
  const { faults, edited } = (value ?? {}) as Partial<Script>;
  if (!Array.isArray(faults) || !faults.every((one) => isRound(one?.after) && isFaults(one.faults))) return false;
  return edited === undefined || (typeof edited?.from === 'string' && isRound(edited.after));
}

function isRound(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Every fault there is, and what says that it is there: names of what it befalls, a word, or just that. */
const known: Readonly<Record<keyof Faults, 'names' | 'word' | 'flag'>> = {
  stuckPools: 'names',
  stuckMachines: 'names',
  missing: 'names',
  blocked: 'names',
  failingReleases: 'names',
  refusingServices: 'names',
  vanished: 'names',
  unknown: 'names',
  noRoom: 'word',
  degraded: 'flag',
  notUpgradeable: 'flag',
};

function isFaults(value: unknown): value is Faults {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([fault, is]) => {
    if (!Object.hasOwn(known, fault)) return false;
    const form = known[fault as keyof Faults];
    if (form === 'names') return Array.isArray(is) && is.every((name) => typeof name === 'string');
    return typeof is === (form === 'word' ? 'string' : 'boolean');
  });
}
