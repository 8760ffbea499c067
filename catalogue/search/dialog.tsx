import { useEffect, useRef } from 'preact/hooks';
import { Finder } from './finder.tsx';
import { openSearch, searchIsOpen } from './open.ts';

/** The search over everything the catalogue has; `/` or Ctrl-K opens it anywhere. */
export function SearchDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!opens(event)) return;
      event.preventDefault();
      openSearch();
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, []);
  const isOpen = searchIsOpen.value;
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  const close = () => {
    searchIsOpen.value = false;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside it closes it; Escape does by itself
    <dialog
      class="search"
      ref={dialog}
      aria-label="Search"
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      {isOpen ? <Finder onDone={close} /> : null}
    </dialog>
  );
}

/** Keys that open the search; a slash is text where text is written. */
function opens(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    return true;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  return target?.closest('input, textarea, select, [contenteditable="true"]') == null;
}
