import { describe, expect, test } from '@jest/globals';
import { openerOf } from './open.ts';

describe('a browser', () => {
  test.each([
    { why: 'opens on a screen', platform: 'linux' as const, environment: { DISPLAY: ':0' }, want: ['xdg-open'] },
    {
      why: 'opens on a screen of the newer kind',
      platform: 'linux' as const,
      environment: { WAYLAND_DISPLAY: 'wayland-0' },
      want: ['xdg-open'],
    },
    { why: 'opens nowhere without a screen', platform: 'linux' as const, environment: {}, want: undefined },
    {
      why: 'opens nowhere where the screen has no name',
      platform: 'linux' as const,
      environment: { DISPLAY: '' },
      want: undefined,
    },
    { why: 'opens on a Mac', platform: 'darwin' as const, environment: {}, want: ['open'] },
    { why: 'opens on Windows', platform: 'win32' as const, environment: {}, want: ['cmd', '/c', 'start', ''] },
  ])('$why', ({ platform, environment, want }) => {
    expect(openerOf(platform, environment)).toEqual(want);
  });
});
