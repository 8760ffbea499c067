import type { Ask } from './protocol.ts';
import { createServe } from './serve.ts';

/** What a module worker has of a window. */
declare const self: {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  readonly postMessage: (message: unknown) => void;
};

/** Milliseconds after which a newer ask should not have to wait any longer. */
const patience = 8;

/** Milliseconds without a keystroke after which nobody is typing. */
const idle = 400;

const serve = createServe();
let newest: Ask | undefined;
let busy = false;
/** Ends a rest early. */
let woken = () => {};

self.onmessage = ({ data }) => {
  newest = data;
  woken();
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
    if (typeof tell === 'object') self.postMessage(tell);
    if (tell === 'turn' && performance.now() - since < patience) continue;
    await (tell === 'rest' ? rest() : turn());
    if (newest) return;
    since = performance.now();
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    woken = resolve;
    setTimeout(resolve, idle);
  });
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
