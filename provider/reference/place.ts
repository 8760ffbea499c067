/** A path template, filled. */
export const fill = (template: string, params: Readonly<Record<string, string>>): string =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** Where resources of a collection are kept: its filled path, behind its service. */
export const placeOf = (service: string, collection: string): string => `${service}${collection}`;

/** An id as it stands in a path; one of several parts has slashes. */
export const idPath = (id: string): string => id.split('/').map(encodeURIComponent).join('/');
