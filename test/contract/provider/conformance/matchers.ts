import { expect } from '@jest/globals';

/** A text that begins so. */
export const begins = (text: string): unknown =>
  expect.stringMatching(new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
/** `Synced` of a reconciliation that failed. */
export const failed = (message = ''): unknown => begins(`False ReconcileError: ${message}`);
/** A list with these, whatever else. */
export const has = (...items: readonly unknown[]): unknown => expect.arrayContaining([...items]);
/** A list without it. */
export const hasNo = (item: unknown): unknown => expect.not.arrayContaining([item]);
