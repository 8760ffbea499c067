import { useEffect, useState } from 'preact/hooks';
import { loadKind } from '../data/load.ts';
import type { KindData } from '../data/types.ts';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { Layout } from './layout.tsx';
import { type Opening, openingOf, ownAddress } from './opening.ts';
import './workbench.css';

type Opened =
  | { readonly state: 'open'; readonly kind: KindData; readonly opening: Opening; readonly key: number }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly error: unknown };

/** Where a claim is written, and what it creates is shown while it is typed. */
export function Workbench({ kind, state }: { readonly kind: string; readonly state: string | undefined }) {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    const own = ownAddress.peek();
    ownAddress.value = undefined;
    // The page itself has put what is open into the address.
    if (opened?.state === 'open' && opened.kind.id === kind && own && own.state === state) return;
    let current = true;
    const tell = (next: Opened) => current && setOpened(next);
    const loading = loadKind(kind);
    if (!loading) tell({ state: 'missing' });
    else
      loading
        .then(async (data) =>
          tell({ state: 'open', kind: data, opening: await openingOf(data, state), key: performance.now() }),
        )
        .catch((error) => tell({ state: 'failed', error }));
    return () => {
      current = false;
    };
  }, [kind, state]);
  if (!opened) return <Loading />;
  if (opened.state === 'missing') return <NotFound what={`the kind ${kind}`} />;
  if (opened.state === 'failed') return <Failure error={opened.error} />;
  return <Layout key={opened.key} kind={opened.kind} opening={opened.opening} />;
}
