import { useEffect } from 'preact/hooks';

/** Shows what an address names on a page: scrolls to it, marks it, and puts the focus there. */
export function useAnchor(anchor: string | undefined): void {
  useEffect(() => {
    if (anchor === undefined) return;
    const element = document.getElementById(anchor);
    if (element === null) return;
    element.classList.add('target');
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    return () => element.classList.remove('target');
  }, [anchor]);
}
