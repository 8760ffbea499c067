import { useEffect, useState } from 'preact/hooks';

/** Something that comes later. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly value: T }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly error: unknown };

/** Loads what `key` names; a load that gives undefined finds nothing. Another key begins again. */
export function useLoaded<T>(key: string, load: () => Promise<T> | undefined): Loaded<T> {
  const [known, setKnown] = useState<{ readonly key: string; readonly loaded: Loaded<T> }>();
  useEffect(() => {
    let current = true;
    const tell = (loaded: Loaded<T>) => current && setKnown({ key, loaded });
    const found = load();
    if (found === undefined) tell({ state: 'missing' });
    else
      found.then(
        (value) => tell({ state: 'loaded', value }),
        (error) => tell({ state: 'failed', error }),
      );
    return () => {
      current = false;
    };
  }, [key]); // `load` is another function at each rendering; the key says what it loads
  return known?.key === key ? known.loaded : { state: 'loading' };
}
