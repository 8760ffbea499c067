import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';

/** What OpenSSL says of a certificate that has the name of its issuer. */
const sameName = 'DEPTH_ZERO_SELF_SIGNED_CERT';

/** Extended key usage of TLS clients: RFC 5280, 4.2.1.12. */
const clientAuthentication = '1.3.6.1.5.5.7.3.2';

/** The certificates of a PEM file, one after the other. */
export function authoritiesIn(pem: Buffer): readonly X509Certificate[] {
  const blocks = pem.toString('latin1').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block));
}

/**
 * Why a caller is not let in, mostly as a code of OpenSSL; undefined where one of `authorities` vouches for it.
 *
 * Crossplane gives its authority, core and every function certificates of one and the same name, without key identifiers.
 * OpenSSL takes such a certificate for one that signed itself and looks no further, so that core would be refused: here
 * that one case is judged by signature, dates and purpose.
 */
export function refusalOf(
  socket: TLSSocket,
  authorities: readonly X509Certificate[],
  now = new Date(),
): string | undefined {
  if (socket.authorized) return undefined;
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) return 'no certificate';
  // Declared as an error and given as its code.
  const reason = String(socket.authorizationError);
  if (reason !== sameName) return reason;
  const issuer = authorities.find((one) => one.ca && certificate.checkIssued(one) && certificate.verify(one.publicKey));
  if (issuer === undefined) return reason;
  if (!isCurrent(issuer, now) || !isCurrent(certificate, now)) return 'CERT_HAS_EXPIRED';
  const purposes: readonly string[] | undefined = certificate.keyUsage;
  return purposes === undefined || purposes.includes(clientAuthentication) ? undefined : 'INVALID_PURPOSE';
}

function isCurrent({ validFromDate, validToDate }: X509Certificate, now: Date): boolean {
  return validFromDate <= now && now <= validToDate;
}
