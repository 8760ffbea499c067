import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverCertificate } from './certificate.ts';
import { serviceKeys } from './keys.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-services-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const modeOf = (file: string): number => statSync(file).mode & 0o777;

test('a certificate is good for its address and stays; another address gets another one', async () => {
  const first = await serverCertificate(folder, '10.98.0.1');
  const certificate = new X509Certificate(readFileSync(first.certFile));
  expect(certificate.checkIP('10.98.0.1')).toBe('10.98.0.1');
  expect(certificate.verify(new X509Certificate(first.ca).publicKey)).toBe(true);
  expect(modeOf(first.keyFile)).toBe(0o600);
  expect(await serverCertificate(folder, '10.98.0.1')).toEqual(first);
  expect((await serverCertificate(folder, '10.97.0.1')).ca).not.toBe(first.ca);
});

test('keys are made once, for nobody else to read', async () => {
  const file = join(folder, 'keys.json');
  const keys = await serviceKeys(file);
  expect(new Set([keys.clientSecret, keys.apiKey, keys.token]).size).toBe(3);
  expect(modeOf(file)).toBe(0o600);
  expect(await serviceKeys(file)).toEqual(keys);
});
