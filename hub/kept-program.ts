import { setTimeout } from 'node:timers/promises';
import { type Program, type RunningProgram, startProgram } from './program.ts';

/** A program that is started again whenever it ends by itself. */
export interface KeptProgram {
  /** Ends it for good and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** One that lived this long, in milliseconds, was well, and what ended it is none of its own. */
export const LASTING = 60_000;

/** Starts a program and keeps it running, with pauses that grow; `onTrouble` is told each time it ends by itself. */
export function keepRunning(program: Program, onTrouble: (message: string) => void): KeptProgram {
  const stopped = new AbortController();
  let running: RunningProgram = startProgram(program);
  const keep = async (): Promise<void> => {
    for (let failures = 0; !stopped.signal.aborted; failures++) {
      const since = performance.now();
      await running.failed.catch(({ message }: Error) => onTrouble(message));
      if (performance.now() - since > LASTING) failures = 0;
      const pause = Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
      await setTimeout(pause, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (!stopped.signal.aborted) running = startProgram(program);
    }
  };
  void keep();
  return {
    stop: async () => {
      stopped.abort();
      await running.stop();
    },
  };
}
