import { stringify } from 'yaml';

/** Objects as one YAML stream, the way `crossplane render` prints them: every document begins with `---`. */
export function toYaml(objects: readonly unknown[]): string {
  return objects.map((object) => `---\n${stringify(object, { lineWidth: 0, aliasDuplicateObjects: false })}`).join('');
}
