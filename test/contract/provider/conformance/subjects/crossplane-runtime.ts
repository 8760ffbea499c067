/** Why a provider that is made with an older crossplane-runtime fails a row. */
export const since = (version: string): string => `crossplane-runtime has it since ${version}; this is made with v2.0`;

export const acrossNamespaces =
  'crossplane-runtime v2.0 counts the usages of all namespaces for a config, by its name alone';
