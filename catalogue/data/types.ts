import type { Schema } from '../../package/generate/schema.ts';

/** What every page may need: small, part of the first load. */
export interface CatalogueIndex {
  readonly kinds: readonly KindEntry[];
  readonly services: readonly ServiceEntry[];
  readonly resources: readonly ResourceEntry[];
}

/** A kind that users claim, as lists show it. */
export interface KindEntry {
  /** What links and folders call it: `cluster`. */
  readonly id: string;
  /** What users write: `Cluster`. */
  readonly name: string;
  readonly apiVersion: string;
  readonly description: string;
  /** How many parts it is made of. */
  readonly parts: number;
  readonly examples: readonly ExampleEntry[];
  /** The smallest claim, without its comments. */
  readonly smallest: string;
  /** The parts that tell best what it is. */
  readonly telling: readonly { readonly name: string; readonly why: string }[];
}

/** An example claim, as lists show it. */
export interface ExampleEntry {
  /** `production` of examples/cluster/production.yaml. */
  readonly id: string;
  /** What it is for, one sentence. */
  readonly summary: string;
}

/** An internal service and the kinds of managed resources built on it. */
export interface ServiceEntry {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly kinds: readonly { readonly name: string; readonly why: string }[];
}

/** A kind of somebody else that our kinds are composed of. */
export interface ResourceEntry {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Kinds that users claim, by id, that have a part of it. */
  readonly madeBy: readonly string[];
  /** Why the first of them has it. */
  readonly why: string;
}

/** A field with everything that is shown of it. */
export interface Field {
  readonly name: string;
  /** From the root of the object, as messages spell it: `spec.nodePools[].name`. */
  readonly path: string;
  /** `string`, `list of objects`, `map of strings`. */
  readonly type: string;
  readonly required?: true;
  /** Whether a change is refused, or limited by a rule. */
  readonly fixed?: true;
  /** JSON of the default. */
  readonly initial?: string;
  /** What is accepted, in words. */
  readonly accepted?: string;
  /** The regular expression it must match. */
  readonly pattern?: string;
  readonly description?: string;
  /** Of a platform setting: whether a change reaches live clusters. */
  readonly reaches?: 'All';
  readonly rules?: readonly RuleWords[];
  readonly fields?: readonly Field[];
}

/** A CEL rule: its words, and the expression. */
export interface RuleWords {
  /** The field it is about. */
  readonly path: string;
  readonly message: string;
  readonly expression: string;
  /** Whether it compares with what was there before, so that the API server judges it alone. */
  readonly transition: boolean;
}

/** A part of a blueprint. */
export interface PartData {
  readonly name: string;
  /** Whether it stands for several. */
  readonly family: boolean;
  readonly why: string;
  readonly needs: readonly string[];
  /** Parts that must be gone before this one goes. */
  readonly outlives: readonly string[];
  readonly gates?: string;
  /** What it creates, wherever an example has it. */
  readonly creates: readonly ResourceName[];
}

/** What identifies a kind of resource. */
export interface ResourceName {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** An example with its text. */
export interface Example extends ExampleEntry {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** A kind that users claim, whole. */
export interface KindData {
  readonly id: string;
  readonly name: string;
  readonly apiVersion: string;
  readonly description: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly versions: readonly VersionData[];
  readonly spec: readonly Field[];
  readonly status: readonly Field[];
  readonly rules: readonly RuleWords[];
  readonly parts: readonly PartData[];
  readonly examples: readonly Example[];
  /** The schema of the whole object, with descriptions: what forms and editors are made from. */
  readonly schema: Schema;
}

/** A version of a kind. */
export interface VersionData {
  readonly name: string;
  readonly served: boolean;
  readonly columns: readonly { readonly name: string; readonly jsonPath: string; readonly wide: boolean }[];
}

/** A kind of managed resource, whole. */
export interface ProviderKindData {
  readonly service: string;
  readonly name: string;
  readonly group: string;
  readonly version: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly versions: readonly VersionData[];
  readonly why: string;
  /** How it behaves, one Markdown line each. */
  readonly behaviour: readonly string[];
  readonly spec: readonly Field[];
  readonly status: readonly Field[];
  readonly rules: readonly RuleWords[];
  readonly examples: readonly Example[];
}

/** A kind of somebody else, with every part that makes one. */
export interface ResourceData extends ResourceName {
  readonly parts: readonly ResourceUse[];
}

/** A part that makes a resource, and what it looks like. */
export interface ResourceUse {
  /** Id of the claimed kind. */
  readonly of: string;
  readonly part: PartData;
  /** Parts of the same kind that wait for this one. */
  readonly neededBy: readonly string[];
  /** Parts that must not go before this one. */
  readonly outlivedBy: readonly string[];
  /** The smallest example that has it, and the object as it is applied. */
  readonly sample: { readonly example: string; readonly yaml: string; readonly wrapped: boolean };
}

/** The platform settings. */
export interface PlatformData {
  readonly description: string;
  readonly fields: readonly Field[];
  /** The built-in settings as YAML. */
  readonly example: string;
}

/** One thing that the search finds. */
export interface SearchDocument {
  readonly id: number;
  readonly type: 'kind' | 'part' | 'field' | 'example' | 'resource' | 'setting';
  readonly title: string;
  /** Where it belongs: `Cluster`, `hypershift.openshift.io/v1beta1`. */
  readonly place: string;
  readonly text: string;
  /** Its route, without the `#`. */
  readonly href: string;
}

/** What a company's own build says. */
export interface Company {
  readonly title: string;
  /** Address of the logo; undefined shows ours. */
  readonly logo?: string;
  /** The company's Platform document; undefined is the built-in one. */
  readonly platform?: string;
}
