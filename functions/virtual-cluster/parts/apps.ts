import { each, type KubeObject, usage, used } from '../../engine/index.ts';
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
    build: ({ key, of, by }) => {
      const [protectedRelease, user] = [used(of), used(by)];
      if (!protectedRelease || !user) throw new Error(`cannot build usage of app ${key}: a Release has no name`);
      return usage({
        of: protectedRelease,
        by: user,
        reason: `app ${key} is uninstalled before its API server goes`,
      });
    },
  },
);
