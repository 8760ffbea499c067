import { setTimeout } from 'node:timers/promises';

/** Waits for what another process brings about. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`it did not happen within ${seconds}s: ${condition}`);
    await setTimeout(20);
  }
}
