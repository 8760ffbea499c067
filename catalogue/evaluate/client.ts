import type { Ask, Tell } from './protocol.ts';

/** A worker that answers; only what belongs to the newest ask is told. */
export interface Client {
  readonly ask: (ask: Omit<Ask, 'id'>) => void;
  readonly close: () => void;
}

/** Starts a worker. Whatever it cannot do, it tells as a failure. */
export function startClient(onTell: (tell: Tell) => void): Client {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let id = 0;
  worker.onmessage = ({ data }: MessageEvent<Tell>) => {
    if (data.id === id) onTell(data);
  };
  worker.onerror = (event) => {
    const place = event.filename ? `${event.filename}:${event.lineno}` : '';
    const message = event.message || 'cannot start the worker that computes the result';
    onTell({ id, type: 'failed', failure: { message, stack: place } });
  };
  return {
    ask: (asked) => {
      id++;
      worker.postMessage({ ...asked, id } satisfies Ask);
    },
    close: () => worker.terminate(),
  };
}
