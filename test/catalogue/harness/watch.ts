import type { BrowserContext } from 'playwright-core';

/** What nobody wants to see in a profile: filled as it happens. */
export type Complaints = readonly string[];

const sayViolations = `document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  console.error('the policy forbids ' + effectiveDirective + ' ' + blockedURI);
});`;

/**
 * Watches every page of a profile from now on: whatever is said on the console, errors, what is asked of anybody but
 * `origin` or not found there, and what the content security policy forbids.
 */
export async function watch(context: BrowserContext, origin: string): Promise<Complaints> {
  const complaints: string[] = [];
  await context.addInitScript({ content: sayViolations });
  context.on('console', (message) => complaints.push(`console: ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => complaints.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inside) complaints.push(`leaves the origin: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
