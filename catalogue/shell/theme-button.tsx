import { type Theme, theme } from '../theme.ts';

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

const icons: Readonly<Record<Theme, string>> = {
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4',
  dark: 'M16.5 12.3A7 7 0 0 1 7.7 3.5a7 7 0 1 0 8.8 8.8z',
  system: 'M2.5 4h15v9.5h-15zM7 17h6',
};

/** Goes from what the machine says to light, to dark, and back. */
export function ThemeButton() {
  const now = theme.value;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={`Colours: ${now}. Change to ${next[now]}`}
      title={`Colours: ${now}`}
      onClick={() => {
        theme.value = next[now];
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={icons[now]} />
      </svg>
    </button>
  );
}
