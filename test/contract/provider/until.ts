import { setTimeout } from 'node:timers/promises';

/** Waits for what another process brings about; looks again after `pause` milliseconds. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 60, pause = 20): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`it did not happen within ${seconds}s: ${condition}`);
    await setTimeout(pause);
  }
}
