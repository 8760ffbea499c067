import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Usage } from './children/usage.ts';

/** A server in a process of its own. */
export interface Child extends AsyncDisposable {
  readonly port: number;
  /** Milliseconds from its start until it accepted a connection. */
  readonly started: number;
  readonly usage: () => Promise<Usage>;
}

/** Bundles a script of `children/` as the function itself is bundled, starts it and waits until it accepts connections. */
export async function startChild(
  script: string,
  flags: readonly string[],
  node: readonly string[] = [],
): Promise<Child> {
  const file = await bundle(script);
  const port = await freePort();
  const start = performance.now();
  const child = fork(file, [...flags, '--address', `127.0.0.1:${port}`], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...node],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`cannot benchmark ${script}: it exited with ${code}`);
  });
  failed.catch(() => {});
  await Promise.race([accepting(port), failed]);
  return {
    port,
    started: performance.now() - start,
    usage: async () => {
      child.send('usage');
      const [usage] = await once(child, 'message');
      return usage as Usage;
    },
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function bundle(script: string): Promise<string> {
  const outfile = fileURLToPath(new URL(`../../out/bench/${script}.js`, import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL(`children/${script}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  });
  return outfile;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function accepting(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const accepted = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (accepted) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
