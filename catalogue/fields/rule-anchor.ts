/** The address of the field a rule is about; undefined for what is no field of the schema, such as the object's name. */
export function ruleAnchor(path: string, href: (path: string) => string): string | undefined {
  // What a list or a map holds is shown as the list or the map.
  const field = path.replace(/(\[\]|\.\*)+$/, '');
  return field.startsWith('spec') || field.startsWith('status') ? href(field) : undefined;
}
