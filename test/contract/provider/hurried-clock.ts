/**
 * Preloaded into a provider: its time passes faster, so that pauses of a minute take seconds. All that are given the same
 * beginning agree on the time.
 */
import { BEGINNING, hurried } from './hurried.ts';

const clock = hurried(Number(process.env[BEGINNING]));
const { setTimeout: real } = globalThis;
Date.now = clock.now;
performance.now = () => clock.now() - clock.beginning;
globalThis.setTimeout = ((then: () => void, ms = 0, ...rest: []) => real(then, clock.real(ms), ...rest)) as typeof real;
