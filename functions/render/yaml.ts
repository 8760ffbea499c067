import { stringify } from 'yaml';

/** Readers of Kubernetes still follow YAML 1.1: a text such as `yes` or `012` has to stand in quotes. */
const style = { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' } as const;

/** Objects as one YAML stream, the way `crossplane render` prints them: every document begins with `---`. */
export function toYaml(objects: readonly unknown[]): string {
  return objects.map((object) => `---\n${stringify(object, style)}`).join('');
}
