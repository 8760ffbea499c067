import { spawn } from 'node:child_process';

/** A command that shows a URL to the person at this machine. */
export type Opener = readonly [command: string, ...args: readonly string[]];

/** How a browser is opened here; undefined where there is no screen. */
export function openerOf(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): Opener | undefined {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
}

/** Opens a browser at a URL. One that does not start is no error: the URL is on the screen. */
export function openWith([command, ...args]: Opener, url: string): void {
  const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}
