import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePorts, startProgram } from '../../../hub/program.ts';

const main = new URL('../../../functions/main.ts', import.meta.url).pathname;

/** The function as a process of its own, without TLS. */
export interface FunctionProcess {
  /** Such as `127.0.0.1:9443`. */
  readonly target: string;
  readonly stop: () => Promise<void>;
}

/** Starts the function on a free port of the loopback address and waits until it listens; its log goes to `folder`. */
export async function startFunction(folder: string): Promise<FunctionProcess> {
  const [port = 0] = await freePorts(1);
  const target = `127.0.0.1:${port}`;
  const program = startProgram({
    name: 'function',
    path: process.execPath,
    args: [main, '--insecure', `--address=${target}`, '--metrics-address=none'],
    log: join(folder, 'function.log'),
  });
  await Promise.race([program.failed, listening(port)]);
  return { target, stop: program.stop };
}

async function listening(port: number): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await answers(port))) {
    if (performance.now() > deadline) throw new Error('cannot start the function: it does not listen after 30 seconds');
    await setTimeout(50);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
