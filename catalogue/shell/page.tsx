import type { ComponentType } from 'preact';
import { Home } from '../home/home.tsx';
import { type Loaded, useLoaded } from '../loaded.ts';
import type { Route } from '../router.ts';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';
import { NotFound } from './not-found.tsx';

/** The page of a route; what home does not need is loaded when it is entered. */
export function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <Home />;
    case 'kind':
      return <Lazy name="kind" load={kindPage} props={{ id: route.kind, anchor: route.anchor }} />;
    case 'services':
      return <Lazy name="services" load={servicesPage} props={{}} />;
    case 'provider': {
      const { service, kind, anchor } = route;
      return <Lazy name="provider" load={providerPage} props={{ service, kind, anchor }} />;
    }
    case 'resources':
      return <Lazy name="resources" load={resourcesPage} props={{}} />;
    case 'resource': {
      const { group, kind, anchor } = route;
      return <Lazy name="resource" load={resourcePage} props={{ group, kind, anchor }} />;
    }
    case 'platform':
      return <Lazy name="platform" load={platformPage} props={{ anchor: route.anchor }} />;
    case 'try':
      return <Lazy name="try" load={workbench} props={{ kind: route.kind, state: route.state }} />;
    case 'unknown':
      return <NotFound what={`#/${route.path}`} />;
  }
}

const kindPage = () => import('../kinds/kind-page.tsx').then(({ KindPage }) => KindPage);
const servicesPage = () => import('../provider/services-page.tsx').then(({ ServicesPage }) => ServicesPage);
const providerPage = () => import('../provider/provider-page.tsx').then(({ ProviderPage }) => ProviderPage);
const resourcesPage = () => import('../resources/resources-page.tsx').then(({ ResourcesPage }) => ResourcesPage);
const resourcePage = () => import('../resources/resource-page.tsx').then(({ ResourcePage }) => ResourcePage);
const platformPage = () => import('../platform/platform-page.tsx').then(({ PlatformPage }) => PlatformPage);
const workbench = () => import('../workbench/index.tsx').then(({ Workbench }) => Workbench);

interface LazyProps<P> {
  readonly name: string;
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

function Lazy<P extends object>({ name, load, props }: LazyProps<P>) {
  const loaded: Loaded<{ readonly Component: ComponentType<P> }> = useLoaded(name, () =>
    load().then((Component) => ({ Component })),
  );
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state !== 'loaded') return <Loading />;
  const { Component } = loaded.value;
  return <Component {...props} />;
}
