const MASK = '[redacted]';
const EXCERPT_BYTES = 200;
/** Characters of a body that are looked at: a body of megabytes must not keep the expressions below busy. */
const LOOKED_AT = 2_048;

/** `"password": "..."`, `client_secret=...` and alike: a name that promises a secret, and its value. */
const NAMED =
  /((?:"|\b)[\w-]{0,64}(?:password|passwd|secret|token|api[_-]?key|private[_-]?key|authorization|credential)[\w-]{0,64}"?\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|[^\s,;&"'<>{}]+(?:\s+[^\s,;&"'<>{}]{16,})?)/gi;
const SCHEME = /\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi;
const JSON_WEB_TOKEN = /\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g;
const PEM_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/**
 * `text` without `secrets`, in whatever of the usual encodings they come back, and without what looks like a secret. It
 * errs on the side of hiding too much.
 */
export function redact(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const spelling of spellingsOf(secrets)) safe = safe.replaceAll(spelling, MASK);
  return safe
    .replace(PEM_KEY, MASK)
    .replace(SCHEME, (_, scheme: string) => `${scheme} ${MASK}`)
    .replace(JSON_WEB_TOKEN, MASK)
    .replace(NAMED, (_, name: string) => `${name}${MASK}`);
}

/**
 * The beginning of a body for an error message: redacted, on one line, 200 bytes of UTF-8 at most. Redaction comes
 * first: a secret cut in two would no longer be recognised.
 */
export function excerpt(body: string, secrets: readonly string[]): string {
  const line = redact(beginning(body, secrets), secrets)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in a status
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();
  const bytes = Buffer.from(line);
  if (bytes.length <= EXCERPT_BYTES) return line;
  const ellipsis = '…';
  const kept = bytes.subarray(0, EXCERPT_BYTES - Buffer.byteLength(ellipsis)).toString('utf8');
  return `${kept.replace(/\uFFFD+$/, '')}${ellipsis}`;
}

/** The part of a body that is looked at, without the part of a secret that it may end with. */
function beginning(body: string, secrets: readonly string[]): string {
  if (body.length <= LOOKED_AT) return body;
  const cut = body.slice(0, LOOKED_AT);
  let end = cut.length;
  for (const spelling of spellingsOf(secrets)) {
    for (let length = Math.min(spelling.length, cut.length); length > 0; length--) {
      if (!cut.endsWith(spelling.slice(0, length))) continue;
      end = Math.min(end, cut.length - length);
      break;
    }
  }
  return cut.slice(0, end);
}

/** Longest first: a secret that contains another one must not leave its rest behind. */
const spellingsOf = (secrets: readonly string[]): readonly string[] =>
  [...new Set(secrets.flatMap(spell))].filter((spelling) => spelling !== '').sort((a, b) => b.length - a.length);

function spell(secret: string): readonly string[] {
  const buffer = Buffer.from(secret);
  const base64 = buffer.toString('base64');
  const html = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    html,
    base64,
    base64.replace(/=+$/, ''),
    buffer.toString('base64url'),
    buffer.toString('hex'),
  ];
}
