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
}

/** Reconciliations a second that find nothing to do: the provider has its core for itself, and polls without a pause. */
export async function measurePace(arena: Arena, { rate, warmup, window }: Pace): Promise<Figures> {
  await arena.start({ poll: '100ms', rate });
  move(arena.services.pid, 'hub');
  try {
    await arena.pass(warmup);
    const span = await during(arena, () => arena.pass(window));
    if (span.looks < 0.9 * span.reconciliations || span.reconciliations === 0) {
      throw new Error(`cannot measure pace: ${span.reconciliations} reconciliations looked ${span.looks} times`);
    }
    return {
      'reconciliations a second': span.reconciliations / span.seconds,
      'reconciliations a CPU second': span.reconciliations / span.cpu,
      'writes a reconciliation at full pace': span.requests.writes / span.reconciliations,
    };
  } finally {
    move(arena.services.pid, 'provider');
  }
}
