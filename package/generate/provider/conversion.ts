import type { OpenApiDocument } from './document.ts';
import type { Report } from './problem.ts';

/** What a schema is converted for. */
export interface Conversion {
  readonly document: OpenApiDocument;
  /**
   * `spec`: what may be asked for, judged as strictly as a CRD can. `status`: what was observed: shapes only, because an
   * answer that the API server refused would be lost.
   */
  readonly side: 'spec' | 'status';
  /** A schema of our own, not of an API: it says which defaults and which rules the CRD has. */
  readonly own?: true;
  readonly report: Report;
  /** Takes note of a check that the CRD cannot make and the API makes alone. */
  readonly looser: (pointer: string, what: string) => void;
}
