/** Nodes of one pool on one site. */
export type SiteSize = { readonly replicas: number } | { readonly min: number; readonly max: number };

/** `total` over `count` places by largest remainder: as even as can be, the first places get what is left over. */
export function split(total: number, count: number): readonly number[] {
  if (count <= 0) return [];
  const each = Math.floor(total / count);
  const left = total % count;
  return Array.from({ length: count }, (_, index) => (index < left ? each + 1 : each));
}

/**
 * Autoscaling bounds over `count` sites. HyperShift refuses a minimum of 0 on KubeVirt, so each site that takes part
 * has at least one node, and with a maximum below the number of sites only the first sites take part: the rest is
 * undefined.
 */
export function splitAutoscaling(
  min: number,
  max: number,
  count: number,
): readonly ({ readonly min: number; readonly max: number } | undefined)[] {
  const active = Math.min(count, max);
  const least = split(min, active);
  const most = split(max, active);
  return Array.from({ length: count }, (_, index) =>
    index < active ? { min: Math.max(1, least[index] ?? 1), max: Math.max(1, most[index] ?? 1) } : undefined,
  );
}

/**
 * The sites of a pool in the order its nodes are spread over them: those it has keep their places, whatever order
 * claim or settings list them in today, so that no node moves; new ones follow in the platform's order.
 */
export function orderSites(
  wanted: readonly string[],
  recorded: readonly string[],
  platform: readonly string[],
): readonly string[] {
  const inOrder = [...recorded, ...platform, ...wanted].filter((site) => wanted.includes(site));
  return [...new Set(inOrder)];
}
