import { each, type KubeObject, part, type Used, usage, used } from '../../engine/index.ts';
import { release } from '../../hub/provider-helm.ts';
import type { VirtualClusterContext } from '../context.ts';
import { insidePolicies, insideRef, isOutOfReach, leavingMembers, readyInside, removable } from './inside.ts';

type App = VirtualClusterContext['spec']['apps'][number];

/** An app to have, or one the claim no longer wants and that still has to be taken out. */
interface AppItem {
  readonly key: string;
  readonly app: App | undefined;
}

/** Not while the API server is out of reach: what may be deleted in it would then never go, nor would the claim. */
const inOrder = (c: VirtualClusterContext) => c.spec.appDeletion === 'InOrder' && !isOutOfReach(c);

export const app = each<VirtualClusterContext, AppItem>(
  (c) => [
    ...c.spec.apps.map((wanted) => ({ key: wanted.name, app: wanted })),
    ...leavingMembers(c, 'app')
      .filter((key) => !c.spec.apps.some(({ name }) => name === key))
      .map((key) => ({ key, app: undefined })),
  ],
  {
    why: 'a chart that the claim wants installed inside',
    key: ({ key }) => key,
    when: (c) => c.hasControlPlane,
    needs: ['inside-helm'],
    gates: 'AppsReady',
    ready: (observed, { key }, c) => readyInside(observed, c, `app ${key}`),
    build: ({ key, app: wanted }, c) => {
      if (!wanted) return removable(c, `app-${key}`);
      return release({
        namespace: c.namespace,
        name: `${c.names.inside}.${key}`,
        release: key,
        providerConfigRef: insideRef(c),
        managementPolicies: inOrder(c) ? ['*'] : insidePolicies,
        chart: wanted.chart,
        into: { namespace: wanted.namespace ?? key, create: true },
        values: wanted.values ?? {},
      });
    },
  },
);

/** Two objects that have to be known by name, so that it is only made once both are there. */
interface Order {
  readonly key: string;
  readonly of: KubeObject;
  readonly by: KubeObject;
}

/** A Usage an app: Helm can uninstall it only while the API server inside is there. */
export const uninstallOrder = each<VirtualClusterContext, Order>(
  (c) => {
    const of = c.live('control-plane');
    if (!of || !inOrder(c)) return [];
    return c.spec.apps.flatMap(({ name: key }) => {
      const by = c.live(`app-${key}`);
      return by ? [{ key, of, by }] : [];
    });
  },
  {
    why: 'an app is uninstalled before its API server goes',
    key: ({ key }) => key,
    when: (c) => c.hasControlPlane,
    build: ({ key, of, by }) =>
      usage({ of: named(of), by: named(by), reason: `app ${key} is uninstalled before its API server goes` }),
  },
);

/**
 * The provider keeps what Helm reaches the inside by for as long as it has noted that somebody uses it. But garbage
 * collection takes such a note before the Release that it is about, and an app would never go.
 */
export const uninstallAccess = part<VirtualClusterContext>({
  why: 'what apps are uninstalled by stays as long as their API server',
  when: (c) => c.hasControlPlane && inOrder(c) && c.spec.apps.length > 0,
  needs: ['inside-helm'],
  build: (c) =>
    usage({
      of: named(c.live('inside-helm')),
      by: named(c.live('control-plane')),
      reason: 'apps are uninstalled by it until their API server goes',
    }),
});

function named(live: KubeObject | undefined): Used {
  const name = live && used(live);
  if (!name) throw new Error('cannot build the order of uninstallation: what is used has no name');
  return name;
}
