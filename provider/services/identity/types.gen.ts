// Generated from provider/services/identity/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

/** `spec.forProvider`: People, and groups of people, who may do the same. */
export interface GroupParameters {
  /** Name that people see; other groups may have the same. */
  readonly displayName?: string;
  /** Name that no other group has. It cannot be changed. */
  readonly mailNickname?: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Who may see its members. The API's default: "Private". */
  readonly visibility?: 'Private' | 'Public';
  /** Words of whoever uses the service, such as `owner=blue`; they mean nothing to it. */
  readonly tags?: readonly string[];
}

/** `status.atProvider`. */
export interface GroupObservation {
  /** Id that the service gave, of a group, a user or an application. */
  readonly id?: string;
  /** Name that people see. */
  readonly displayName?: string;
  /** Name of a group that no other group has. */
  readonly mailNickname?: string;
  /** What it is for. */
  readonly description?: string;
  /** Who may see its members. */
  readonly visibility?: string;
  /** Words of whoever uses the service, such as `owner=blue`; they mean nothing to it. */
  readonly tags?: readonly string[];
  /** Mail address of the group. */
  readonly mail?: string;
  /** When it was created. */
  readonly createdAt?: string;
}

/** `spec.forProvider`: That somebody is a member of a group. */
export interface MembershipParameters {
  /** Id of the group. */
  readonly group?: string;
  /** Takes group from a Group: the external name. */
  readonly groupRef?: MembershipParametersGroupRef;
  /** Takes group from the first Group, by name, that matches. */
  readonly groupSelector?: MembershipParametersGroupSelector;
  /** Id of the user or group that is the member. */
  readonly member?: string;
  /** Takes member from a Group: the external name. */
  readonly memberRef?: MembershipParametersMemberRef;
  /** Takes member from the first Group, by name, that matches. */
  readonly memberSelector?: MembershipParametersMemberSelector;
  /** An owner may change the group. The API's default: "Member". */
  readonly role?: 'Member' | 'Owner';
}

/** Takes group from a Group: the external name. */
export interface MembershipParametersGroupRef {
  /** Name of the Group. */
  readonly name: string;
  /** Namespace of the Group; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: MembershipParametersGroupRefPolicy;
}

/** When it is taken. */
export interface MembershipParametersGroupRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes group from the first Group, by name, that matches. */
export interface MembershipParametersGroupSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Group; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: MembershipParametersGroupSelectorPolicy;
}

/** When it is taken. */
export interface MembershipParametersGroupSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes member from a Group: the external name. */
export interface MembershipParametersMemberRef {
  /** Name of the Group. */
  readonly name: string;
  /** Namespace of the Group; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: MembershipParametersMemberRefPolicy;
}

/** When it is taken. */
export interface MembershipParametersMemberRefPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** Takes member from the first Group, by name, that matches. */
export interface MembershipParametersMemberSelector {
  /** Labels that it has. */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** It has the same controller as this resource. */
  readonly matchControllerRef?: boolean;
  /** Namespace of the Group; the same namespace where absent. */
  readonly namespace?: string;
  /** When it is taken. */
  readonly policy?: MembershipParametersMemberSelectorPolicy;
}

/** When it is taken. */
export interface MembershipParametersMemberSelectorPolicy {
  /** IfNotPresent keeps what was taken once; Always looks again each time. IfNotPresent where absent. */
  readonly resolve?: 'Always' | 'IfNotPresent';
  /**
   * Does the resource wait until there is something to take?
   * Default: "Required".
   */
  readonly resolution?: 'Required' | 'Optional';
}

/** `status.atProvider`. */
export interface MembershipObservation {
  /** `<group>/<member>`. */
  readonly id?: string;
  /** Id that the service gave, of a group, a user or an application. */
  readonly group?: string;
  /** Id that the service gave, of a group, a user or an application. */
  readonly member?: string;
  /** An owner may change the group. */
  readonly role?: string;
  /** What the member is. */
  readonly memberType?: string;
  /** Since when. */
  readonly since?: string;
}

/** `spec.forProvider`: An OIDC client: what people log in to. */
export interface ApplicationParameters {
  /** Name that people see; other applications may have the same. */
  readonly displayName?: string;
  /** Where a login may return to. Their order means nothing. */
  readonly redirectUris?: readonly string[];
  /** What a token may tell of a person; `openid` where it is left open. Their order means nothing. */
  readonly scopes?: readonly ('openid' | 'profile' | 'email' | 'groups' | 'offline_access')[];
  /** Does it run where it cannot keep a secret, such as a browser? It cannot be changed. The API's default: false. */
  readonly public?: boolean;
  /** Words of whoever uses the service, such as `owner=blue`; they mean nothing to it. */
  readonly tags?: readonly string[];
}

/** `status.atProvider`. */
export interface ApplicationObservation {
  /** Id that the service gave, of a group, a user or an application. */
  readonly id?: string;
  /** Name that people see. */
  readonly displayName?: string;
  /** Where a login may return to. */
  readonly redirectUris?: readonly string[];
  /** What a token may tell of a person. */
  readonly scopes?: readonly string[];
  /** Does it run where it cannot keep a secret? */
  readonly public?: boolean;
  /** Words of whoever uses the service, such as `owner=blue`; they mean nothing to it. */
  readonly tags?: readonly string[];
  /** Name by which it asks for tokens. */
  readonly clientId?: string;
  /** Address of whoever issues the tokens. */
  readonly issuer?: string;
  /** When it was registered. */
  readonly createdAt?: string;
}
