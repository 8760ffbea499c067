import { signal } from '@preact/signals';

/** Whether the search is open. */
export const searchIsOpen = signal(false);

/** Opens the search. */
export function openSearch(): void {
  searchIsOpen.value = true;
}
