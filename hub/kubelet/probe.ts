import { connect } from 'node:net';
import type { V1Probe } from '@kubernetes/client-node';
import { request } from 'undici';
import type { Container } from './pod.ts';

/** Whether what a probe asks answers now. A container without one that this room understands is ready when it runs. */
export async function answers(container: Container, address: string): Promise<boolean> {
  for (const probe of [container.startupProbe, container.readinessProbe]) {
    if (probe && !(await holds(probe, container, address))) return false;
  }
  return true;
}

async function holds(probe: V1Probe, container: Container, address: string): Promise<boolean> {
  const seconds = probe.timeoutSeconds ?? 1;
  const { tcpSocket, httpGet } = probe;
  if (tcpSocket) return accepts(address, portOf(container, tcpSocket.port), seconds);
  if (!httpGet) return true;
  const origin = `${httpGet.scheme?.toLowerCase() ?? 'http'}://${address}:${portOf(container, httpGet.port)}`;
  try {
    const { statusCode, body } = await request(`${origin}${httpGet.path ?? '/'}`, {
      headersTimeout: seconds * 1000,
      signal: AbortSignal.timeout(seconds * 1000),
    });
    await body.dump();
    return statusCode >= 200 && statusCode < 400;
  } catch {
    return false;
  }
}

function portOf(container: Container, port: number | string): number {
  if (typeof port === 'number') return port;
  const named = container.ports?.find(({ name }) => name === port);
  return named?.containerPort ?? Number(port);
}

function accepts(host: string, port: number, seconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: seconds * 1000 });
    const end = (result: boolean): void => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
