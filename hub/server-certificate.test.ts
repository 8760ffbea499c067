import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverCertificate } from './server-certificate.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-certificate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a certificate is good for its hosts and stays; another host gets another one', async () => {
  const hosts = ['10.98.0.1', 'charts.example.com'];
  const first = await serverCertificate(folder, hosts);
  const certificate = new X509Certificate(readFileSync(first.certFile));
  expect(certificate.checkIP('10.98.0.1')).toBe('10.98.0.1');
  expect(certificate.checkHost('charts.example.com')).toBe('charts.example.com');
  expect(certificate.verify(new X509Certificate(first.ca).publicKey)).toBe(true);
  expect(statSync(first.keyFile).mode & 0o777).toBe(0o600);
  expect(await serverCertificate(folder, hosts)).toEqual(first);
  expect((await serverCertificate(folder, ['10.97.0.1'])).ca).not.toBe(first.ca);
});
