import { stringify } from 'yaml';

/** An object as YAML, nothing folded into anchors. */
export const yaml = (object: unknown): string => stringify(object, { lineWidth: 120, aliasDuplicateObjects: false });
