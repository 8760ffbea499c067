/** Annotations by which a virtual cluster remembers what was decided when it was created. */
export const annotations = {
  /** Prefix of the notes: what one of the platform's settings was, as JSON. */
  decided: 'decided.aerodrome.dev/',
  /** Name of the pool of its tenant that its pods run on. */
  pool: 'decided.aerodrome.dev/pool',
  /** Mode it was made in. */
  mode: 'aerodrome.dev/mode',
} as const;
