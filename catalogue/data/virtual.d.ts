/** Made by catalogue/build/data-plugin.ts when the site is built. */
declare module 'virtual:catalogue' {
  export const index: import('./types.ts').CatalogueIndex;
  export const company: import('./types.ts').Company;
  /** Data of one page each, by name: `kinds/cluster`, `provider/dns/RecordSet`, `platform`, `search`. */
  export const chunks: Readonly<Record<string, () => Promise<{ readonly data: unknown }>>>;
}
