import type { RunningProgram } from '../../../../hub/program.ts';
import type { Resource } from '../../../../provider/kubernetes/index.ts';
import type { CustomResourceDefinition } from '../../../../tools/schemas.ts';
import type { ControlPlane } from '../../harness/control-plane.ts';
import type { Answer, Request } from './gateway.ts';

/** Flags that every provider has, spelt alike. */
export const FLAGS = ['--poll=2s', '--max-reconcile-rate=100'];

/** What a managed resource may ask for, and `drifted`, which somebody else writes. */
export type Text = 'one' | 'two' | 'drifted';

/** A provider that is judged: its kinds, its program and the external system behind it. */
export interface Subject {
  readonly name: string;
  /** The kind of managed resource that every row is played with. */
  readonly kind: Resource;
  readonly config: Resource;
  readonly clusterConfig: Resource;
  readonly usage: Resource;
  readonly schemas: () => Promise<readonly CustomResourceDefinition[]>;
  readonly open: (plane: ControlPlane) => Promise<Opened>;
  /** Where it is set, no other rows are played. */
  readonly only?: readonly string[];
  /** Rows that cannot be played with this kind, by their names, and why not. */
  readonly cannot: Readonly<Record<string, string>>;
  /** Rows that it fails, by their names, and why that is known: a row here that passes makes the list wrong. */
  readonly differs: Readonly<Record<string, string>>;
}

/** The external system of a subject, and what a user writes to have things in it. */
export interface Opened {
  /** The provider's process; every row plays against the same one. */
  readonly start: () => Promise<RunningProgram>;
  /** Answers a call that the gateway lets through. */
  readonly forward: (request: Request) => Promise<Answer>;
  /** What a call does to the thing of its place; `other` where it is about something else, such as discovery. */
  readonly verbOf: (request: Request) => 'look' | 'write' | 'delete' | 'other';
  /** What a deletion is answered with. */
  readonly deleted: Answer;
  /** Makes what must be there before a thing can be. */
  readonly prepare?: (place: string) => Promise<void>;
  /** The spec of a config, whose calls go to `url`, and objects that it refers to. */
  readonly config: (place: string, url: string) => { readonly spec: object; readonly objects?: readonly object[] };
  /** `spec` of a managed resource but for what every kind has. */
  readonly spec: (place: string, text: Text, url: string) => { readonly forProvider: object };
  /** The same, with a reference to what does not exist. */
  readonly dangling?: (place: string) => { readonly forProvider: object };
  /** The same, for the connection Secret to hold something. */
  readonly connection?: (place: string) => object;
  /** The identity that `status.atProvider` names. */
  readonly idOf: (atProvider: Readonly<Record<string, unknown>>) => unknown;
  /** A field of forProvider that the external system fills where it is left open. */
  readonly lateField?: string;

  /** What is there now, as whoever calls the API directly sees it. */
  readonly look: (place: string) => Promise<Text | undefined>;
  /** Makes it or changes it by hand; the external name of what is there then. */
  readonly put: (place: string, text: Text) => Promise<string>;
  readonly remove: (place: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
