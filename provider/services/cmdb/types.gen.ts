// Generated from provider/services/cmdb/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

/** `spec.forProvider`: Something that the company keeps on record, such as a cluster. */
export interface ConfigurationItemParameters {
  /** What it is. It cannot be changed. */
  readonly class?: 'Application' | 'Cluster' | 'Database' | 'Network' | 'Service' | 'VirtualCluster' | 'VirtualMachine';
  /** Name of the item, as people call it. It cannot be changed. */
  readonly name?: string;
  /** Whose it is. It cannot be changed. */
  readonly tenant?: string;
  /** What it is used for. */
  readonly environment?: 'Development' | 'Test' | 'Production';
  /** Who answers for it, such as a team. */
  readonly owner?: string;
  /** Properties of its class; others may keep more of them. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** `status.atProvider`. */
export interface ConfigurationItemObservation {
  /** Id that the service gave. */
  readonly id?: string;
  /** What it is. */
  readonly class?: string;
  /** Name of the item, as people call it. */
  readonly name?: string;
  /** Whose it is. */
  readonly tenant?: string;
  /** What it is used for. */
  readonly environment?: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** Properties of its class, of whoever keeps them. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Words of whoever uses the service; they mean nothing to it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Is it in use or only on record? */
  readonly lifecycle?: string;
  /** When it was retired. */
  readonly retiredAt?: string;
  /** When it was last changed. */
  readonly changedAt?: string;
}

/** `spec.forProvider`: What an item is to another one, such as a cluster that runs on a network. */
export interface RelationParameters {
  /** Id of the item that the relation begins at. */
  readonly source?: string;
  /** Takes source from a ConfigurationItem: the external name. */
  readonly sourceRef?: RelationParametersSourceRef;
  /** Takes source from the first ConfigurationItem, by name, that matches. */
  readonly sourceSelector?: RelationParametersSourceSelector;
  /** What the first item is to the second. */
  readonly type?: 'ConnectsTo' | 'DependsOn' | 'PartOf' | 'RunsOn';
  /** Id of the item that the relation leads to. */
  readonly target?: string;
  /** Takes target from a ConfigurationItem: the external name. */
  readonly targetRef?: RelationParametersTargetRef;
  /** Takes target from the first ConfigurationItem, by name, that matches. */
  readonly targetSelector?: RelationParametersTargetSelector;
}

/** Takes source from a ConfigurationItem: the external name. */
export interface RelationParametersSourceRef {
  /** Name of the ConfigurationItem. */
  readonly name: string;
  /** Namespace of the ConfigurationItem; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RelationParametersSourceRefPolicy;
}

/** When it is taken. */
export interface RelationParametersSourceRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes source from the first ConfigurationItem, by name, that matches. */
export interface RelationParametersSourceSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the ConfigurationItem; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RelationParametersSourceSelectorPolicy;
}

/** When it is taken. */
export interface RelationParametersSourceSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes target from a ConfigurationItem: the external name. */
export interface RelationParametersTargetRef {
  /** Name of the ConfigurationItem. */
  readonly name: string;
  /** Namespace of the ConfigurationItem; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RelationParametersTargetRefPolicy;
}

/** When it is taken. */
export interface RelationParametersTargetRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes target from the first ConfigurationItem, by name, that matches. */
export interface RelationParametersTargetSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the ConfigurationItem; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: RelationParametersTargetSelectorPolicy;
}

/** When it is taken. */
export interface RelationParametersTargetSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** `status.atProvider`. */
export interface RelationObservation {
  /** `<source>/<type>/<target>`. */
  readonly id?: string;
  /** Id that the service gave. */
  readonly source?: string;
  /** What the first item is to the second. */
  readonly type?: string;
  /** Id that the service gave. */
  readonly target?: string;
  /** When it was created. */
  readonly createdAt?: string;
}
