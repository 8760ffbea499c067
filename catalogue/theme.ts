import { effect, signal } from '@preact/signals';
import { remember, remembered } from './storage.ts';

/** What a reader may choose; `system` follows the machine. */
export type Theme = 'light' | 'dark' | 'system';

const themes: readonly Theme[] = ['light', 'dark', 'system'];

/** The reader's choice. */
export const theme = signal<Theme>(themes.find((one) => one === remembered('theme')) ?? 'system');

/** Shows and remembers the choice from now on. */
export function followTheme(): void {
  effect(() => {
    const chosen = theme.value;
    document.documentElement.style.colorScheme = chosen === 'system' ? 'light dark' : chosen;
    remember('theme', chosen === 'system' ? undefined : chosen);
  });
}
