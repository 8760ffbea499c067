import type { Ask } from './protocol.ts';
import { createServe } from './serve.ts';

/** What a module worker has of a window. */
declare const self: {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  readonly postMessage: (message: unknown) => void;
};

/** Longer than this, a newer ask should not have to wait. */
const patience = 8;

const serve = createServe();
let newest: Ask | undefined;
let busy = false;

self.onmessage = ({ data }) => {
  newest = data;
  if (!busy) void work();
};

async function work(): Promise<void> {
  busy = true;
  while (newest) {
    const ask = newest;
    newest = undefined;
    await answer(ask);
  }
  busy = false;
}

/** Tells everything there is to tell of an ask, or what there was until a newer one came. */
async function answer(ask: Ask): Promise<void> {
  let since = performance.now();
  for (const tell of serve(ask)) {
    if (tell) self.postMessage(tell);
    if (!tell && performance.now() - since < patience) continue;
    await turn();
    if (newest) return;
    since = performance.now();
  }
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Lets messages that have come be seen; a timer would wait four milliseconds for nothing. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(undefined);
  });
}
