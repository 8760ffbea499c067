import { canonical, each, isObject, listAt, stringAt } from '../../engine/index.ts';
import type { AddonPlan, ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { type AddonObject, addonObjects } from './addon-objects.ts';
import { chartInGuest, inGuest, kept, leavingMembers, removable } from './guest.ts';

/** An add-on to have, or one the claim no longer wants and that still has to be taken out. */
interface AddonItem {
  readonly key: string;
  readonly plan: AddonPlan | undefined;
}

/** An object of an add-on: as offered, kept although the catalogue no longer has it, or still to be taken out. */
interface AddonObjectItem {
  readonly key: string;
  readonly object: AddonObject | 'kept' | 'leaving';
}

/** Notes on a release which objects of the catalogue came with it, since the catalogue may change later. */
const objectsAnnotation = 'aerodrome.dev/objects';

export const addon = each<ClusterContext, AddonItem>(
  (c) => [
    ...c.addons.map((plan) => ({ key: plan.name, plan })),
    ...leavingMembers(c, 'addon')
      .filter((key) => !c.addons.some((plan) => plan.name === key))
      .map((key) => ({ key, plan: undefined })),
  ],
  {
    why: "software from the platform's catalogue",
    key: ({ key }) => key,
    needs: ['guest-helm', 'cilium-agents'],
    gates: 'AddonsReady',
    build: ({ key, plan }, c) => {
      if (!plan) return removable(c, `addon-${key}`);
      const path = `addons.${plan.name}`;
      const offered = addonObjects(c, plan).filter((object) => !object.fromClaim);
      return chartInGuest(c, {
        release: plan.name,
        setting: `${path}.chart`,
        chart: { ...plan.settings.chart, ...plan.chart },
        version: plan.version,
        into: { namespace: fromSettings(`${path}.namespace`, plan.settings.namespace), create: true },
        // Platform and claim together, since one may replace what the other says; new values in the claim decide anew.
        values: fromSettings(`${path}.values`, merge(plan.settings.values, plan.values), {
          of: 'values',
          is: JSON.stringify(canonical(plan.values)),
        }),
        annotations: {
          [objectsAnnotation]: fromSettings(`${path}.objects`, JSON.stringify(offered.map((object) => object.key))),
        },
      });
    },
  },
);

/** The family is not called after the other one: an add-on could then have the name of one of these objects. */
export const addonObject = each<ClusterContext, AddonObjectItem>(
  (c) => {
    const wanted = unique(c.addons.flatMap((plan) => objectsOf(c, plan)));
    const gone = leavingMembers(c, 'guest-object').filter((key) => !wanted.some((item) => item.key === key));
    return [...wanted, ...gone.map((key) => ({ key, object: 'leaving' as const }))];
  },
  {
    why: 'what makes an add-on useful: policies, issuers',
    key: ({ key }) => key,
    needs: ['guest-kubernetes', 'addon'],
    gates: 'AddonsReady',
    build: ({ key, object }, c) => {
      if (object === 'leaving') return removable(c, `guest-object-${key}`);
      if (object === 'kept') return kept(c, `guest-object-${key}`);
      return inGuest(c, object.manifest);
    },
  },
);

/** One of each key: names of two add-ons may begin alike, and what is only kept then counts for both. */
function unique(items: readonly AddonObjectItem[]): readonly AddonObjectItem[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  for (const item of items) if (item.object !== 'kept') byKey.set(item.key, item);
  return [...byKey.values()];
}

/** The objects of an add-on; of those in the catalogue, only what came with the release, and all that did. */
function objectsOf(c: ClusterContext, plan: AddonPlan): readonly AddonObjectItem[] {
  const offered = addonObjects(c, plan);
  const noted = notedObjects(c, plan.name);
  const isOffered = (key: string) => offered.some((object) => object.key === key);
  if (!noted) {
    // Without the release nobody knows what came with it, so nothing that is there may go.
    const present = c.observedNames.filter((resource) => resource.startsWith(`guest-object-${plan.name}-`));
    const others = present.map((resource) => resource.slice('guest-object-'.length)).filter((key) => !isOffered(key));
    return [
      ...offered.map((object) => ({ key: object.key, object })),
      ...others.map((key) => ({ key, object: 'kept' as const })),
    ];
  }
  const others = noted.filter((key) => !isOffered(key) && c.live(`guest-object-${key}`) !== undefined);
  return [
    ...offered
      .filter(({ key, fromClaim }) => fromClaim || noted.includes(key))
      .map((object) => ({ key: object.key, object })),
    ...others.map((key) => ({ key, object: 'kept' as const })),
  ];
}

function notedObjects(c: ClusterContext, name: string): readonly string[] | undefined {
  const text = stringAt(c.live(`addon-${name}`), 'metadata', 'annotations', objectsAnnotation);
  if (text === undefined) return undefined;
  try {
    return listAt({ noted: JSON.parse(text) }, 'noted').filter((key) => typeof key === 'string');
  } catch {
    return undefined; // somebody edited the note: then the catalogue decides
  }
}

/** `over` on top of `under`, member by member; lists are replaced whole. */
function merge(under: unknown, over: unknown): Readonly<Record<string, unknown>> {
  const merged: Record<string, unknown> = isObject(under) ? { ...under } : {};
  for (const [key, value] of Object.entries(isObject(over) ? over : {})) {
    merged[key] = isObject(value) && isObject(merged[key]) ? merge(merged[key], value) : value;
  }
  return merged;
}
