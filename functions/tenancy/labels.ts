/** Labels that every kind puts on what it makes, and by which tenancy is decided. */
export const labels = {
  /** Owning tenant; on a Namespace it is the truth. */
  tenant: 'aerodrome.dev/tenant',
  /** `<claim namespace>.<name>` of the virtual cluster something is made for, shortened to 63 characters where needed. */
  virtualCluster: 'aerodrome.dev/virtual-cluster',
  /** Whom the tenant's resources are charged to. */
  costCenter: 'aerodrome.dev/cost-center',
  /** `true` on objects in a tenant's reach that the tenant must not touch. */
  managed: 'aerodrome.dev/managed',
  /** `true` on what is cut off from everything. */
  quarantine: 'aerodrome.dev/quarantine',
  /** `aerodrome` on what is made in shared namespaces of the hub, to be listed across claims. */
  managedBy: 'app.kubernetes.io/managed-by',
} as const;

/** Value of `labels.managedBy`. */
export const manager = 'aerodrome';
