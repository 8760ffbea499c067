// Generated from package/apis/enrolment/definition.yaml by `npm run generate`. Do not edit.

/** Facts about the subject. Which of the services hear of them is the platform's to say. */
export interface EnrolmentSpec {
  /** Whom it is for. Cannot be changed. */
  readonly subject: EnrolmentSubject;
  /** The tenant behind it. Default: nobody's. */
  readonly tenant?: string;
  /** What people call it. Default: kind and name. */
  readonly displayName?: string;
  /**
   * Its subject is paused; what the services know stays as it is, and they are asked for nothing new.
   * Default: false.
   */
  readonly paused: boolean;
  /**
   * What the CMDB is told beside kind and name, such as tier and cluster id.
   * Default: {}.
   */
  readonly attributes: Readonly<Record<string, string>>;
  /** How it is reached from outside the hub. */
  readonly endpoints: EnrolmentEndpoints;
  /** Sign-in of people, as an OIDC client of the identity service. Default: none. */
  readonly application?: EnrolmentApplication;
  /**
   * Groups of people that the identity service should have.
   * Default: [].
   */
  readonly groups: readonly EnrolmentGroup[];
  /** Entry in the registry of customers. Default: none. */
  readonly customer?: EnrolmentCustomer;
  /** What is charged for. Default: nothing. */
  readonly subscription?: EnrolmentSubscription;
  /** Monitoring from outside the hub. Default: none. */
  readonly monitoring?: EnrolmentMonitoring;
  /** Protection by the backup service. Default: none. */
  readonly backup?: EnrolmentBackup;
  /** A kubeconfig for machines. Default: none. */
  readonly kubeconfig?: EnrolmentKubeconfig;
}

/** Whom it is for. Cannot be changed. */
export interface EnrolmentSubject {
  /** Kind of the subject. */
  readonly kind: 'Cluster' | 'VirtualCluster' | 'Tenant';
  /** Name of the subject. */
  readonly name: string;
}

/** How it is reached from outside the hub. */
export interface EnrolmentEndpoints {
  /** The API server. Default: none. */
  readonly api?: EnrolmentEndpointsApi;
  /** Its applications. Default: none. */
  readonly ingress?: EnrolmentEndpointsIngress;
  /** Sign-in of people, where that has a name of its own. Default: none. */
  readonly login?: EnrolmentEndpointsLogin;
}

/** The API server. Default: none. */
export interface EnrolmentEndpointsApi {
  /** Name under which it is published. Cannot be changed. */
  readonly host: string;
  /** Address that is known already and not to be asked for. Default: one of the platform's prefix. */
  readonly address?: string;
  /** The one address of the platform's prefix that will do. Default: the next free one. */
  readonly requested?: string;
  /**
   * Whether its name is its own, and may be published. What was published stays.
   * Default: true.
   */
  readonly published: boolean;
  /**
   * TCP ports that are served.
   * Default: [443].
   */
  readonly ports: readonly number[];
  /** Ranges that may reach it. Default: those that the platform settings name. */
  readonly sources?: readonly string[];
}

/** Its applications. Default: none. */
export interface EnrolmentEndpointsIngress {
  /** Name under which it is published. Cannot be changed. */
  readonly host: string;
  /** Address that is known already and not to be asked for. Default: one of the platform's prefix. */
  readonly address?: string;
  /** The one address of the platform's prefix that will do. Default: the next free one. */
  readonly requested?: string;
  /**
   * Whether its name is its own, and may be published. What was published stays.
   * Default: true.
   */
  readonly published: boolean;
  /**
   * TCP ports that are served.
   * Default: [443].
   */
  readonly ports: readonly number[];
  /** Ranges that may reach it. Default: those that the platform settings name. */
  readonly sources?: readonly string[];
}

/** Sign-in of people, where that has a name of its own. Default: none. */
export interface EnrolmentEndpointsLogin {
  /** Name under which it is published. Cannot be changed. */
  readonly host: string;
  /** Address that is known already and not to be asked for. Default: one of the platform's prefix. */
  readonly address?: string;
  /** The one address of the platform's prefix that will do. Default: the next free one. */
  readonly requested?: string;
  /**
   * Whether its name is its own, and may be published. What was published stays.
   * Default: true.
   */
  readonly published: boolean;
  /**
   * TCP ports that are served.
   * Default: [443].
   */
  readonly ports: readonly number[];
  /** Ranges that may reach it. Default: those that the platform settings name. */
  readonly sources?: readonly string[];
}

/** Sign-in of people, as an OIDC client of the identity service. Default: none. */
export interface EnrolmentApplication {
  /** Where people come back to after they have signed in. */
  readonly redirectURIs: readonly string[];
}

/** A group. */
export interface EnrolmentGroup {
  /** The one name by which it is found. */
  readonly name: string;
  /** What people call it. Default: its name. */
  readonly displayName?: string;
}

/** Entry in the registry of customers. Default: none. */
export interface EnrolmentCustomer {
  /** The number or short name by which the registry knows it. */
  readonly number: string;
}

/** What is charged for. Default: nothing. */
export interface EnrolmentSubscription {
  /** Key of the platform's plans. */
  readonly tier: string;
  /** The registry's own name of whoever pays. Default: the customer above; nobody is charged before there is one. */
  readonly customer?: string;
}

/** Monitoring from outside the hub. Default: none. */
export interface EnrolmentMonitoring {
  /** What is looked at. */
  readonly url: string;
}

/** Protection by the backup service. Default: none. */
export interface EnrolmentBackup {
  /** Key of the platform's backup policies. */
  readonly tier: string;
}

/** A kubeconfig for machines. Default: none. */
export interface EnrolmentKubeconfig {
  /** Secret beside it with the kubeconfig that tokens are asked for with, key `kubeconfig`. */
  readonly administrator: string;
  /** ProviderConfig beside it through which objects inside are made. */
  readonly inside: string;
  /** The address of the API server for whoever uses it. Default: the one in the administrator's kubeconfig. */
  readonly server?: string;
  /** ClusterRole inside. */
  readonly role: 'cluster-admin' | 'edit' | 'view';
  /**
   * Groups on the hub that may read the Secret.
   * Default: [].
   */
  readonly readers: readonly string[];
}

/** Facts about the subject. Which of the services hear of them is the platform's to say. */
export interface EnrolmentClaimSpec {
  /** Whom it is for. Cannot be changed. */
  readonly subject: EnrolmentClaimSubject;
  /** The tenant behind it. Default: nobody's. */
  readonly tenant?: string;
  /** What people call it. Default: kind and name. */
  readonly displayName?: string;
  /**
   * Its subject is paused; what the services know stays as it is, and they are asked for nothing new.
   * Default: false.
   */
  readonly paused?: boolean;
  /**
   * What the CMDB is told beside kind and name, such as tier and cluster id.
   * Default: {}.
   */
  readonly attributes?: Readonly<Record<string, string>>;
  /** How it is reached from outside the hub. */
  readonly endpoints?: EnrolmentClaimEndpoints;
  /** Sign-in of people, as an OIDC client of the identity service. Default: none. */
  readonly application?: EnrolmentClaimApplication;
  /**
   * Groups of people that the identity service should have.
   * Default: [].
   */
  readonly groups?: readonly EnrolmentClaimGroup[];
  /** Entry in the registry of customers. Default: none. */
  readonly customer?: EnrolmentClaimCustomer;
  /** What is charged for. Default: nothing. */
  readonly subscription?: EnrolmentClaimSubscription;
  /** Monitoring from outside the hub. Default: none. */
  readonly monitoring?: EnrolmentClaimMonitoring;
  /** Protection by the backup service. Default: none. */
  readonly backup?: EnrolmentClaimBackup;
  /** A kubeconfig for machines. Default: none. */
  readonly kubeconfig?: EnrolmentClaimKubeconfig;
}

/** Whom it is for. Cannot be changed. */
export interface EnrolmentClaimSubject {
  /** Kind of the subject. */
  readonly kind: 'Cluster' | 'VirtualCluster' | 'Tenant';
  /** Name of the subject. */
  readonly name: string;
}

/** How it is reached from outside the hub. */
export interface EnrolmentClaimEndpoints {
  /** The API server. Default: none. */
  readonly api?: EnrolmentClaimEndpointsApi;
  /** Its applications. Default: none. */
  readonly ingress?: EnrolmentClaimEndpointsIngress;
  /** Sign-in of people, where that has a name of its own. Default: none. */
  readonly login?: EnrolmentClaimEndpointsLogin;
}

/** The API server. Default: none. */
export interface EnrolmentClaimEndpointsApi {
  /** Name under which it is published. Cannot be changed. */
  readonly host: string;
  /** Address that is known already and not to be asked for. Default: one of the platform's prefix. */
  readonly address?: string;
  /** The one address of the platform's prefix that will do. Default: the next free one. */
  readonly requested?: string;
  /**
   * Whether its name is its own, and may be published. What was published stays.
   * Default: true.
   */
  readonly published?: boolean;
  /**
   * TCP ports that are served.
   * Default: [443].
   */
  readonly ports?: readonly number[];
  /** Ranges that may reach it. Default: those that the platform settings name. */
  readonly sources?: readonly string[];
}

/** Its applications. Default: none. */
export interface EnrolmentClaimEndpointsIngress {
  /** Name under which it is published. Cannot be changed. */
  readonly host: string;
  /** Address that is known already and not to be asked for. Default: one of the platform's prefix. */
  readonly address?: string;
  /** The one address of the platform's prefix that will do. Default: the next free one. */
  readonly requested?: string;
  /**
   * Whether its name is its own, and may be published. What was published stays.
   * Default: true.
   */
  readonly published?: boolean;
  /**
   * TCP ports that are served.
   * Default: [443].
   */
  readonly ports?: readonly number[];
  /** Ranges that may reach it. Default: those that the platform settings name. */
  readonly sources?: readonly string[];
}

/** Sign-in of people, where that has a name of its own. Default: none. */
export interface EnrolmentClaimEndpointsLogin {
  /** Name under which it is published. Cannot be changed. */
  readonly host: string;
  /** Address that is known already and not to be asked for. Default: one of the platform's prefix. */
  readonly address?: string;
  /** The one address of the platform's prefix that will do. Default: the next free one. */
  readonly requested?: string;
  /**
   * Whether its name is its own, and may be published. What was published stays.
   * Default: true.
   */
  readonly published?: boolean;
  /**
   * TCP ports that are served.
   * Default: [443].
   */
  readonly ports?: readonly number[];
  /** Ranges that may reach it. Default: those that the platform settings name. */
  readonly sources?: readonly string[];
}

/** Sign-in of people, as an OIDC client of the identity service. Default: none. */
export interface EnrolmentClaimApplication {
  /** Where people come back to after they have signed in. */
  readonly redirectURIs: readonly string[];
}

/** A group. */
export interface EnrolmentClaimGroup {
  /** The one name by which it is found. */
  readonly name: string;
  /** What people call it. Default: its name. */
  readonly displayName?: string;
}

/** Entry in the registry of customers. Default: none. */
export interface EnrolmentClaimCustomer {
  /** The number or short name by which the registry knows it. */
  readonly number: string;
}

/** What is charged for. Default: nothing. */
export interface EnrolmentClaimSubscription {
  /** Key of the platform's plans. */
  readonly tier: string;
  /** The registry's own name of whoever pays. Default: the customer above; nobody is charged before there is one. */
  readonly customer?: string;
}

/** Monitoring from outside the hub. Default: none. */
export interface EnrolmentClaimMonitoring {
  /** What is looked at. */
  readonly url: string;
}

/** Protection by the backup service. Default: none. */
export interface EnrolmentClaimBackup {
  /** Key of the platform's backup policies. */
  readonly tier: string;
}

/** A kubeconfig for machines. Default: none. */
export interface EnrolmentClaimKubeconfig {
  /** Secret beside it with the kubeconfig that tokens are asked for with, key `kubeconfig`. */
  readonly administrator: string;
  /** ProviderConfig beside it through which objects inside are made. */
  readonly inside: string;
  /** The address of the API server for whoever uses it. Default: the one in the administrator's kubeconfig. */
  readonly server?: string;
  /** ClusterRole inside. */
  readonly role: 'cluster-admin' | 'edit' | 'view';
  /**
   * Groups on the hub that may read the Secret.
   * Default: [].
   */
  readonly readers?: readonly string[];
}

/** What the services have answered. */
export interface EnrolmentStatus {
  /** Where the enrolment is in its life. */
  readonly phase?: 'Pending' | 'Provisioning' | 'Configuring' | 'Ready' | 'Upgrading' | 'Degraded' | 'Blocked';
  /** First thing that is not as it should be, in one word. */
  readonly reason?: string;
  /** The same in a sentence. */
  readonly message?: string;
  /** Addresses by endpoint, given or allocated. */
  readonly addresses?: Readonly<Record<string, string>>;
  /** The OIDC client. */
  readonly application?: EnrolmentStatusApplication;
  /** Where the kubeconfig for machines is, beside the subject. */
  readonly kubeconfigSecretRef?: EnrolmentStatusKubeconfigSecretRef;
  /** What each service knows. */
  readonly services?: readonly EnrolmentStatusService[];
  /** Platform settings that have changed since something was created and that it does not follow. */
  readonly settings?: readonly EnrolmentStatusSetting[];
}

/** The OIDC client. */
export interface EnrolmentStatusApplication {
  /** Its id. */
  readonly clientID?: string;
  /** Where its secret is, beside the subject. */
  readonly secretRef?: EnrolmentStatusApplicationSecretRef;
}

/** Where its secret is, beside the subject. */
export interface EnrolmentStatusApplicationSecretRef {
  /** Name of the Secret; the key is `clientSecret`. */
  readonly name: string;
}

/** Where the kubeconfig for machines is, beside the subject. */
export interface EnrolmentStatusKubeconfigSecretRef {
  /** Name of the Secret; the key is `kubeconfig`. */
  readonly name: string;
}

/** One resource of a service. */
export interface EnrolmentStatusService {
  /** What it is. */
  readonly name: string;
  /** Its name over there. */
  readonly id?: string;
  /** Whether it is as asked for. */
  readonly ready: boolean;
  /** Why not. */
  readonly message?: string;
}

/** One setting. */
export interface EnrolmentStatusSetting {
  /** Path of the setting. */
  readonly name: string;
  /** What runs. */
  readonly running?: string;
  /** What the platform says now. */
  readonly setting?: string;
}
