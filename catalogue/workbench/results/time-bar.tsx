import { useEffect, useState } from 'preact/hooks';
import { happensAfter } from '../../evaluate/script.ts';
import type { Bench } from '../bench.ts';
import { Phase } from './status.tsx';

/** Milliseconds a round is shown while time plays. */
const pace = 700;

/** Later than any claim settles. */
const end = 300;

/** Where in its life the claim is shown, and what moves it on. */
export function TimeBar({ bench }: { readonly bench: Bench }) {
  const { round, script } = bench.state.value;
  const view = bench.view.value;
  const isAtEnd = view !== undefined && 'settled' in view && view.settled && view.round === round;
  const settled = isAtEnd && !happensAfter(script, round);
  const isWrong = bench.problems.value.length > 0;
  const isOver = settled || isWrong;
  const [playing, setPlaying] = useState(false);
  const go = (to: number) => bench.change({ round: Math.max(1, Math.min(end, to)) });
  useEffect(() => {
    if (isOver) setPlaying(false);
  }, [isOver]);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => bench.change({ round: Math.min(end, bench.state.peek().round + 1) }), pace);
    return () => clearInterval(timer);
  }, [playing, bench]);
  return (
    <div class="wb-timebar">
      <fieldset class="wb-time-buttons" aria-label="Time">
        <Step says="To the first round" path="M5 3v10M13 3 7 8l6 5z" isOff={round === 1} onClick={() => go(1)} />
        <Step says="One round back" path="M12 3 5 8l7 5z" isOff={round === 1} onClick={() => go(round - 1)} />
        <Step says="One round on" path="M4 3l7 5-7 5z" isOff={isOver} onClick={() => go(round + 1)} />
        <button
          type="button"
          class="button button-quiet button-small"
          aria-pressed={playing}
          disabled={isOver}
          onClick={() => setPlaying(!playing)}
        >
          {playing ? 'Pause' : 'Play'}
        </button>
        <Step says="Until nothing moves" path="M11 3v10M3 3l6 5-6 5z" isOff={isOver} onClick={() => go(end)} />
        <span class="wb-round">
          round {round}
          {settled && <span class="wb-muted"> · settled</span>}
          {isWrong && <span class="wb-stale-note"> · before the last mistake</span>}
        </span>
      </fieldset>
      <div aria-live="polite">{view && <Phase view={view} />}</div>
    </div>
  );
}

interface StepProps {
  readonly says: string;
  /** Its sign, in a square of sixteen. */
  readonly path: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

function Step({ says, path, isOff, onClick }: StepProps) {
  return (
    <button type="button" class="wb-step" aria-label={says} title={says} disabled={isOff} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
