import { setTimeout } from 'node:timers/promises';

const POLL = 500;

/**
 * What `look` finds once it finds something. Throws after `seconds`, with what `why` says stands in the way, and with the
 * last error of `look`: an API that is away for a while is none.
 */
export async function until<T>(
  what: string,
  seconds: number,
  look: () => Promise<T | undefined | false>,
  why: () => Promise<string> | string = () => '',
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  for (let error: unknown; ; ) {
    try {
      const found = await look();
      if (found !== undefined && found !== false) return found;
      error = undefined;
    } catch (reason) {
      error = reason;
    }
    if (performance.now() > deadline) {
      const said = await Promise.resolve(why()).catch(String);
      throw new Error(`not within ${seconds} s: ${what}${said && `: ${said}`}${error ? ` (${error})` : ''}`);
    }
    await setTimeout(POLL);
  }
}
