import { afterEach } from '@jest/globals';

const pending: (() => unknown)[] = [];

/** Runs something after the test, whatever becomes of it; what was asked for last comes first. */
export function cleanUp(close: () => unknown): void {
  pending.push(close);
}

afterEach(async () => {
  for (const close of pending.splice(0).reverse()) await close();
});
