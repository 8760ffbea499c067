/** The ClusterSecretStore that a Tenant makes for what it copies, and the only one that its namespaces may name. */
export function secretStoreOf(tenant: string): string {
  return `tenant-${tenant}`;
}
