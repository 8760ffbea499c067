import type { Credentials } from './credentials.ts';
import type { Settings } from './settings.ts';

/** What is unsafe about a config although it works: for its status and its events. */
export function warningsOf(
  { endpoint }: Pick<Settings, 'endpoint'>,
  { authentication, tls }: Credentials,
): readonly string[] {
  const warnings: string[] = [];
  if (tls?.insecureSkipVerify === true) {
    warnings.push("insecureSkipVerify is set: whoever answers at the endpoint's address gets the credentials");
  }
  if (authentication.kind !== 'none' && isPlain(endpoint)) {
    warnings.push('the endpoint is no https URL: credentials travel in plain text');
  }
  if (authentication.kind === 'client-credentials' && isPlain(authentication.tokenUrl)) {
    warnings.push("the token URL is no https URL: the client's secret travels in plain text");
  }
  return warnings;
}

const isPlain = (url: string): boolean => !/^https:/i.test(url.trim());
