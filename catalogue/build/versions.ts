import type { VersionData } from '../data/types.ts';

/** A version as a definition of composites or a CRD has it. */
interface DefinedVersion {
  readonly name: string;
  readonly served?: boolean;
  readonly additionalPrinterColumns?: readonly object[];
}

/** A version with what `kubectl get` shows of it. */
export function versionOf({ name, served, additionalPrinterColumns = [] }: DefinedVersion): VersionData {
  return {
    name,
    served: served !== false,
    columns: additionalPrinterColumns.map((column) => {
      const { name, jsonPath, priority } = column as Readonly<Record<string, unknown>>;
      return { name: String(name), jsonPath: String(jsonPath), wide: Number(priority ?? 0) > 0 };
    }),
  };
}
