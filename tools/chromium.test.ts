import { describe, expect, test } from '@jest/globals';
import type { Machine } from './cache.ts';
import { chromiumCandidates } from './chromium.ts';

const linux: Machine = { platform: 'linux', home: '/home/ann', environment: { PATH: '/usr/bin' } };
const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

describe('a Chromium is looked for', () => {
  test.each([
    {
      name: 'on the path, by every name it has',
      machine: linux,
      want: onPath.map((name) => ({ origin: 'path', file: `/usr/bin/${name}` })),
    },
    {
      name: 'first in the folder of tools, whatever the path has',
      machine: { ...linux, environment: { ...linux.environment, AERODROME_TOOLS: '/opt/tools' } },
      want: [
        ...onPath.map((name) => ({ origin: 'tools', file: `/opt/tools/${name}` })),
        ...onPath.map((name) => ({ origin: 'path', file: `/usr/bin/${name}` })),
      ],
    },
    {
      name: 'on macOS, last where applications are',
      machine: { ...linux, platform: 'darwin' as const, environment: {} },
      want: [
        { origin: 'path', file: '/Applications/Chromium.app/Contents/MacOS/Chromium' },
        { origin: 'path', file: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
      ],
    },
  ])('$name', ({ machine, want }) => {
    expect(chromiumCandidates(machine)).toEqual(want);
  });
});
