import { readFileSync } from 'node:fs';
import { parseAllDocuments, stringify } from 'yaml';
import { policyModeLabel, policyName, policyNamespace } from '../../functions/guard-rails/policies.ts';

/** Where the policies are written by hand. */
const source = 'package/policies/validating-admission-policies.yaml';

interface Validation {
  readonly expression: string;
  readonly message: string;
}

interface Variable {
  readonly name: string;
  readonly expression: string;
}

interface Policy {
  readonly spec: { readonly variables: readonly Variable[]; readonly validations: readonly Validation[] };
}

/**
 * The same policies for Kyverno, from the same expressions. Kyverno has no bindings: namespaces take part by a label, the
 * parameters are looked up, and since its webhook is called for whatever a policy matches, there is one policy for the
 * kinds that are judged, one for managed objects, and one for the namespaces themselves.
 */
export function kyvernoPolicies(root: string): string {
  // The binding after it is about the API server's own cache.
  const [policy] = parseAllDocuments(readFileSync(`${root}/${source}`, 'utf8')).map((one) => one.toJS() as Policy);
  if (policy === undefined) throw new Error(`cannot make the policies of Kyverno: ${source} is empty`);
  const { variables, validations } = policy.spec;
  const shared = variables.map((one) => (one.name === 'parameters' ? parameters : one));
  const about = (...names: readonly string[]) =>
    validations.filter(({ message }) => names.includes(message.split(':')[0] ?? ''));
  const make = (name: string, action: object, matchConstraints: object, own: readonly Validation[]) => ({
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ValidatingPolicy',
    metadata: { name },
    spec: {
      ...action,
      failurePolicy: 'Fail',
      // Who asks is known on admission only, and templates of pods are judged here.
      evaluation: { background: { enabled: false } },
      autogen: { podControllers: { controllers: [] } },
      matchConstraints,
      variables: shared,
      validations: own.map(({ expression, message, ...rest }) => ({ expression, message, ...withMessage(rest) })),
    },
  });
  const judged = about('images', 'services', 'hosts', 'scheduling', 'rights', 'networks', 'stores');
  const documents = [
    make(policyName, { validationActions: ['Deny'] }, kinds('Enforce'), judged),
    make(`${policyName}-audited`, { validationActions: ['Warn', 'Audit'] }, kinds('Audit'), judged),
    make(`${policyName}-managed`, { validationActions: ['Deny'] }, managedObjects, about('managed')),
    make(`${policyName}-scale`, { validationActions: ['Deny'] }, scales, about('managed')),
    make(`${policyName}-namespaces`, { validationActions: ['Deny'], ...guardedOnly }, namespaces, about('identity')),
  ];
  const header = `# Generated from ${source} by \`npm run generate\`. Do not edit.\n`;
  const texts = documents.map((one) => stringify(one, { lineWidth: 0, aliasDuplicateObjects: false }));
  return header + texts.join('---\n');
}

/** A namespace is called in a request as it is called itself. Without parameters this fails, and the request with it. */
const parameters: Variable = {
  name: 'parameters',
  expression:
    `resource.Get('v1', 'configmaps', '${policyNamespace}', ` +
    "request.resource.resource == 'namespaces' ? request.name : request.namespace).data",
};

const written = ['CREATE', 'UPDATE'];
const every = { apiGroups: ['*'], apiVersions: ['*'], scope: 'Namespaced' };

/** Kinds that tenants may make in some ways only. */
function kinds(mode: 'Enforce' | 'Audit') {
  const kind = (group: string, ...resources: readonly string[]) => ({
    ...every,
    apiGroups: [group],
    resources,
    operations: written,
  });
  return {
    namespaceSelector: { matchLabels: { [policyModeLabel]: mode } },
    resourceRules: [
      kind(
        '',
        'pods',
        'pods/ephemeralcontainers',
        'pods/resize',
        'pods/binding',
        'bindings',
        'replicationcontrollers',
        'services',
        'persistentvolumeclaims',
      ),
      kind('apps', 'daemonsets', 'deployments', 'replicasets', 'statefulsets'),
      kind('batch', 'cronjobs', 'jobs'),
      kind('kubevirt.io', 'virtualmachines', 'virtualmachineinstances'),
      kind('networking.k8s.io', 'ingresses'),
      kind(
        'gateway.networking.k8s.io',
        'gateways',
        'listenersets',
        'httproutes',
        'grpcroutes',
        'tlsroutes',
        'tcproutes',
        'udproutes',
      ),
      kind('gateway.networking.x-k8s.io', 'xlistenersets'),
      kind('route.openshift.io', 'routes'),
      kind('rbac.authorization.k8s.io', 'roles', 'rolebindings'),
      kind('k8s.cni.cncf.io', 'network-attachment-definitions'),
      kind('external-secrets.io', 'externalsecrets', 'pushsecrets'),
    ],
  };
}

const guarded = { matchExpressions: [{ key: policyModeLabel, operator: 'Exists' }] };

/** A selector of objects matches what an object is and what it was, so that nobody slips out of it. */
const managedObjects = {
  namespaceSelector: guarded,
  objectSelector: { matchExpressions: [{ key: 'aerodrome.dev/managed', operator: 'Exists' }] },
  resourceRules: [{ ...every, resources: ['*', '*/status'], operations: [...written, 'DELETE'] }],
};

/** The scale of an object does not carry its labels. */
const scales = {
  namespaceSelector: guarded,
  resourceRules: [{ ...every, resources: ['*/scale'], operations: ['UPDATE'] }],
};

const namespaces = {
  resourceRules: [
    {
      apiGroups: [''],
      apiVersions: ['*'],
      resources: ['namespaces', 'namespaces/status', 'namespaces/finalize'],
      operations: ['UPDATE', 'DELETE'],
      scope: 'Cluster',
    },
  ],
};

/** By what the namespace was: with a selector, whoever takes the label off would not be judged. */
const guardedOnly = {
  matchConditions: [
    {
      name: 'under-guard-rails',
      expression: `has(oldObject.metadata.labels) && '${policyModeLabel}' in oldObject.metadata.labels`,
    },
  ],
};

/** Kyverno refuses with a reason of its own. */
function withMessage(rest: object): object {
  const { messageExpression } = rest as { messageExpression?: string };
  return messageExpression === undefined ? {} : { messageExpression };
}
