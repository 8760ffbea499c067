import { describe, expect, test } from '@jest/globals';
import type { Dispatcher } from 'undici';
import { exchange } from './exchange.ts';
import { defaults } from './settings.ts';
import { virtualClock } from './testing/virtual-clock.ts';

const outgoing = { method: 'POST', url: new URL('http://localhost/zones'), headers: {} };

/** A dispatcher whose every step the test takes. */
function dispatcher() {
  const aborted: string[] = [];
  let handler: Dispatcher.DispatchHandler = {};
  const controller = {
    aborted: false,
    paused: false,
    reason: null,
    abort: (error: Error) => aborted.push(error.message),
    pause: () => undefined,
    resume: () => undefined,
  };
  return {
    aborted,
    controller,
    handler: () => handler,
    dispatcher: {
      dispatch: (_: unknown, given: Dispatcher.DispatchHandler) => {
        handler = given;
        return true;
      },
    } as unknown as Dispatcher,
  };
}

describe('exchange', () => {
  test('given up while it waits for a socket: nothing leaves afterwards', async () => {
    const { dispatcher: target, handler, controller, aborted } = dispatcher();
    const giveUp = new AbortController();
    const exchanged = exchange(target, outgoing, defaults, virtualClock(), giveUp.signal);
    giveUp.abort(new Error('out of time'));
    expect(await exchanged).toMatchObject({ kind: 'lost', sent: false });
    handler().onRequestStart?.(controller, {});
    expect(aborted).toEqual(['given up']);
  });

  test('given up before it began: nothing is asked for', async () => {
    const { dispatcher: target, handler } = dispatcher();
    const signal = AbortSignal.abort(new Error('out of time'));
    expect(await exchange(target, outgoing, defaults, virtualClock(), signal)).toMatchObject({
      kind: 'lost',
      sent: false,
    });
    expect(handler()).toEqual({});
  });

  test.each([
    { name: 'no headers', ms: 15_000, headers: false, want: 'no answer within 15s' },
    { name: 'an idle body', ms: 10_000, headers: true, want: 'the answer stalled for 10s' },
  ])('a timeout lets go of the connection: $name', async ({ ms, headers, want }) => {
    const { dispatcher: target, handler, controller, aborted } = dispatcher();
    const clock = virtualClock();
    const exchanged = exchange(target, outgoing, defaults, clock, new AbortController().signal);
    handler().onRequestStart?.(controller, {});
    if (headers) handler().onResponseStart?.(controller, 200, {});
    await clock.advance(ms - 1);
    expect(aborted).toEqual([]);
    await clock.advance(1);
    expect(await exchanged).toMatchObject({ kind: 'lost', sent: true, error: new Error(want) });
    expect(aborted).toEqual([want]);
  });
});
