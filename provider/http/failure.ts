import { type Lost, seconds, TooLargeError } from './exchange.ts';
import type { Timeouts } from './settings.ts';

const CERTIFICATE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  CERT_NOT_YET_VALID: "the server's certificate is not valid yet",
  CERT_REVOKED: "the server's certificate is revoked",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by itself and not trusted",
  SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate comes from an authority that is not trusted",
  UNABLE_TO_GET_ISSUER_CERT: "the server's certificate comes from an authority that is not trusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the server's certificate comes from an authority that is not trusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate comes from an authority that is not trusted",
  CERT_SIGNATURE_FAILURE: "the server's certificate comes from an authority that is not trusted",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another host",
};

const RESET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const UNREACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET']);

/** Why there is no whole answer, in words that name no secret. */
export function reasonOf({ error }: Lost, timeouts: Timeouts): string {
  const code = codeOf(error);
  const certificate = CERTIFICATE[code];
  if (certificate !== undefined) return `${certificate} (${code})`;
  if (refusesClient(code)) return `the server does not take the client's certificate (${code})`;
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER') return `the server speaks no TLS there: is it http? (${code})`;
  if (code.startsWith('ERR_SSL') || code === 'EPROTO') return `no TLS connection (${code})`;
  switch (code) {
    case 'UND_ERR_CONNECT_TIMEOUT':
      return `no connection within ${seconds(timeouts.connect)}`;
    case 'ECONNREFUSED':
      return 'connection refused';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `its name cannot be resolved (${code})`;
    case '':
      return error.message;
    default:
      return RESET.has(code)
        ? `the connection was closed before the whole answer (${code})`
        : `${error.message} (${code})`;
  }
}

/** Is it certain that the server carried nothing out? */
export const neverArrived = ({ sent, error }: Lost): boolean =>
  // In TLS 1.3 the client may write before it learns that the server wants a certificate.
  !sent || refusesClient(codeOf(error));

/** May sending it again at once help? */
export function isFleeting({ sent, error }: Lost): boolean {
  if (error instanceof TooLargeError) return false;
  return (sent ? RESET : UNREACHED).has(codeOf(error));
}

const refusesClient = (code: string): boolean =>
  /^ERR_SSL_.*ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|HANDSHAKE)/.test(code);

/** The code of an error or, where several addresses were tried, of the first one. */
function codeOf(error: Error): string {
  const own = (error as NodeJS.ErrnoException).code;
  if (own !== undefined) return own;
  const first = error instanceof AggregateError ? error.errors[0] : error.cause;
  return first instanceof Error ? codeOf(first) : '';
}
