import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags, resolveChromium } from '../../../tools/chromium.ts';

/** Starts the Chromium of this machine, without a window. */
export async function startBrowser(): Promise<Browser> {
  const { path, environment } = await resolveChromium();
  return chromium.launch({
    executablePath: path,
    args: [...chromiumFlags],
    env: { ...(process.env as Record<string, string>), ...environment },
  });
}
