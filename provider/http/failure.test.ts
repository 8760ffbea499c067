import { expect, test } from '@jest/globals';
import type { Lost } from './exchange.ts';
import { isFleeting, neverArrived, reasonOf } from './failure.ts';
import { defaults } from './settings.ts';

const lost = (sent: boolean, code: string): Lost => ({
  kind: 'lost',
  sent,
  error: Object.assign(new Error('it failed'), code === '' ? {} : { code }),
});

test.each<{ name: string; lost: Lost; harmless: boolean; again: boolean; reason: string }>([
  {
    name: 'a server that wants a certificate says so after the client may write (TLS 1.3)',
    lost: lost(true, 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'),
    harmless: true,
    again: false,
    reason: "the server does not take the client's certificate (ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED)",
  },
  {
    name: 'https where there is http',
    lost: lost(false, 'ERR_SSL_WRONG_VERSION_NUMBER'),
    harmless: true,
    again: false,
    reason: 'the server speaks no TLS there: is it http? (ERR_SSL_WRONG_VERSION_NUMBER)',
  },
  {
    name: 'a name that does not resolve for now',
    lost: lost(false, 'EAI_AGAIN'),
    harmless: true,
    again: true,
    reason: 'its name cannot be resolved (EAI_AGAIN)',
  },
  {
    name: 'no connection',
    lost: lost(false, 'UND_ERR_CONNECT_TIMEOUT'),
    harmless: true,
    again: false,
    reason: 'no connection within 5s',
  },
  {
    name: 'a reset after sending',
    lost: lost(true, 'ECONNRESET'),
    harmless: false,
    again: true,
    reason: 'the connection was closed before the whole answer (ECONNRESET)',
  },
  { name: 'anything else', lost: lost(true, ''), harmless: false, again: false, reason: 'it failed' },
  {
    name: 'several addresses, none of them reached',
    lost: {
      kind: 'lost',
      sent: false,
      error: new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]),
    },
    harmless: true,
    again: true,
    reason: 'connection refused',
  },
])('$name', ({ lost, harmless, again, reason }) => {
  expect({ harmless: neverArrived(lost), again: isFleeting(lost), reason: reasonOf(lost, defaults.timeouts) }).toEqual({
    harmless,
    again,
    reason,
  });
});
