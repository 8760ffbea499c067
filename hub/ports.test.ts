import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { isFree, isListening } from './ports.ts';

const address = '127.0.0.1';

test('a port is free until somebody listens on it, and again when nobody does any more', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as { readonly port: number };
  const look = async () => ({ free: await isFree(port, address), listening: await isListening(port, address) });
  expect(await look()).toEqual({ free: false, listening: true });
  await new Promise((resolve) => server.close(resolve));
  expect(await look()).toEqual({ free: true, listening: false });
});
