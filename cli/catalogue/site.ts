import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** A file of a site as it goes over the wire. */
export interface SiteFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every file of a site by its path in a URL, such as `/assets/main-1a2b3c4d.js`; `/` is the page itself. */
export type Site = ReadonlyMap<string, SiteFile>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.yaml': 'text/plain; charset=utf-8',
};

/** What the build gives a name with a hash of its content in it. */
const neverChanges = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Reads a built site into memory: what is not in it cannot be asked for, and a build in the meantime changes nothing for
 * those who are reading. Throws where the folder has no page, or one that says no content security policy.
 */
export function readSite(folder: string): Site {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const policy = `${policyOf(page)}; frame-ancestors 'none'`;
  const site = new Map<string, SiteFile>();
  for (const path of paths.sort()) {
    const url = `/${relative(folder, path).split(sep).join('/')}`;
    site.set(url, asFile(url, readFileSync(path), policy));
  }
  const index = site.get('/index.html');
  if (index !== undefined) site.set('/', index);
  return site;
}

function asFile(url: string, body: Buffer, policy: string): SiteFile {
  return {
    body,
    headers: {
      'content-type': types[extname(url).toLowerCase()] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'cache-control': neverChanges.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  };
}

/** The policy that a page gives itself: a header can say more, and should not say anything else. */
function policyOf(page: string): string {
  const [, policy] = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/i.exec(page) ?? [];
  if (policy === undefined) throw new Error('cannot serve a site: its page has no content security policy');
  return policy.replace(/\s+/g, ' ').replace(/;\s*$/, '').trim();
}
