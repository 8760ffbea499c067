import type { Arena } from './arena.ts';
import { move } from './cores.ts';
import type { Figures } from './figures.ts';
import { during } from './moment.ts';

/** How resources are reconciled as fast as one core can. */
export interface Pace {
  /** `--max-reconcile-rate`, so high that it limits nothing. */
  readonly rate: number;
  /** Seconds before it is measured. */
  readonly warmup: number;
  readonly window: number;
  /** Whether some may end before they look, as where a peer trips over its own status writes: those do not count. */
  readonly lenient: boolean;
}

/** Reconciliations a second that find nothing to do: the provider has its core for itself, and polls without a pause. */
export async function measurePace(arena: Arena, { rate, warmup, window, lenient }: Pace): Promise<Figures> {
  await arena.start({ poll: '100ms', rate });
  for (const one of [arena.services.pid, process.pid]) move(one, 'hub');
  try {
    await arena.pass(warmup);
    const span = await during(arena, () => arena.pass(window));
    const whole = Math.min(span.looks, span.reconciliations);
    if (whole === 0 || (!lenient && whole < 0.9 * span.reconciliations)) {
      throw new Error(`cannot measure pace: ${span.reconciliations} reconciliations looked ${span.looks} times`);
    }
    return {
      'reconciliations a second': whole / span.seconds,
      'reconciliations a CPU second': whole / span.cpu,
      'writes a reconciliation at full pace': span.requests.writes / whole,
    };
  } finally {
    for (const one of [arena.services.pid, process.pid]) move(one, 'provider');
  }
}
