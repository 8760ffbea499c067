import { signal } from '@preact/signals';

/** Whether the navigation is shown where there is no room for it beside the page. */
export const menuIsOpen = signal(false);
