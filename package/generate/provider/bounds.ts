/**
 * What a field may hold at most where its document does not say. Kubernetes reckons the cost of CEL rules with the
 * largest value there can be, so nothing in a spec is without bounds.
 */
export const mostCharacters = 65_536;
export const mostItems = 1_000;
export const mostProperties = 1_000;
