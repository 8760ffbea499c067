/** Where a part stands on the page of its kind. */
export const partAnchor = (name: string): string => `part-${name}`;

/** Where an example stands on the page of its kind. */
export const exampleAnchor = (id: string): string => `example-${id}`;
