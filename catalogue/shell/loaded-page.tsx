import type { ComponentChildren } from 'preact';
import { useLoaded } from '../loaded.ts';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';
import { NotFound } from './not-found.tsx';

interface LoadedPageProps<T> {
  /** The data's name; another name is another page. */
  readonly name: string;
  readonly load: () => Promise<T> | undefined;
  readonly children: (value: T) => ComponentChildren;
}

/** A page of data that has to come first. */
export function LoadedPage<T>({ name, load, children }: LoadedPageProps<T>) {
  const loaded = useLoaded(name, load);
  switch (loaded.state) {
    case 'loading':
      return <Loading />;
    case 'missing':
      return <NotFound what={name} />;
    case 'failed':
      return <Failure error={loaded.error} />;
    case 'loaded':
      return <>{children(loaded.value)}</>;
  }
}
