import { at, isObject, isTrue, type KubeObject } from '../../engine/index.ts';
import { machineSecretName } from '../../hub/enrolment.ts';
import { conditionsOf, generationOf, mark, type Reported } from '../conditions.ts';
import { names } from '../faults.ts';
import { enrolled } from './enrolled.ts';
import { type Operator, withStatus } from './operator.ts';
import { allocatedAddress } from './service-resource.ts';

/**
 * Crossplane, our own function and the services: a round to ask for addresses, one to publish them, and it is Ready. All
 * that others look at is its status.
 */
export const enrolment: Operator = (object, hub, resource) => {
  if (names(hub.faults.refusingServices, resource, object)) {
    const message = 'api-address: observe failed: the service answers with 503';
    const services = [{ name: 'api-address', ready: false, message }];
    return told(object, hub.round, { phase: 'Configuring', reason: 'ReconcileError', message }, { services });
  }
  const before = at(object, 'status', 'addresses');
  if (before === undefined) return told(object, hub.round, asking, { addresses: {} });
  const addresses = addressesOf(object);
  const knows = Object.keys(addresses).every((name) => Object.hasOwn(before as object, name));
  if (!knows) return told(object, hub.round, asking, { addresses });
  const done = isTrue(object, 'Ready') || at(object, 'status', 'phase') === 'Configuring';
  const services = enrolled(object, hub.platform);
  const handedOut = { ...applicationOf(object), ...kubeconfigOf(services, object) };
  return told(object, hub.round, done ? ready : publishing, { addresses, services, ...handedOut });
};

interface Step {
  readonly phase: string;
  readonly reason: string;
  readonly message: string;
}

const asking: Step = { phase: 'Pending', reason: 'Creating', message: 'addresses are being asked for' };
const publishing: Step = {
  phase: 'Configuring',
  reason: 'Creating',
  message: 'what has an address is being published',
};
const ready: Step = { phase: 'Ready', reason: 'Available', message: 'everything is in place' };

const why = ({ reason, message }: Step) => ({ reason, message });

function told(object: KubeObject, round: number, step: Step, fields: Readonly<Record<string, unknown>>): KubeObject {
  const status = isObject(object['status']) ? object['status'] : {};
  const observedGeneration = generationOf(object);
  const reported: Reported[] = [
    { type: 'Synced', status: 'True', reason: 'ReconcileSuccess', observedGeneration },
    step === ready
      ? { type: 'Ready', status: 'True', reason: 'Available', observedGeneration }
      : { type: 'Ready', status: 'False', reason: 'Creating', observedGeneration },
  ];
  const areas: readonly Reported[] = [
    'AddressesReady',
    'NamesReady',
    'OpeningsReady',
    'SignInReady',
    'RegistersReady',
  ].map((type) =>
    step === ready ? { type, status: 'True', reason: 'Available' } : { type, status: 'False', ...why(step) },
  );
  reported.push(...areas);
  return withStatus(object, { ...status, ...step, ...fields, conditions: mark(conditionsOf(object), reported, round) });
}

/** Those that are given or asked for, and one that nobody has (RFC 5737) for each of the others. */
function addressesOf(object: KubeObject): Readonly<Record<string, string>> {
  const endpoints = at(object, 'spec', 'endpoints');
  if (!isObject(endpoints)) return {};
  return Object.fromEntries(
    Object.entries(endpoints).map(([name, endpoint]) => {
      const given = isObject(endpoint) ? (endpoint['address'] ?? endpoint['requested']) : undefined;
      return [name, typeof given === 'string' ? given : allocatedAddress(addressOf(object, name))];
    }),
  );
}

/** The Address that the enrolment makes for an endpoint. */
const addressOf = ({ metadata }: KubeObject, endpoint: string): KubeObject['metadata'] => ({
  ...metadata,
  name: `${metadata.name ?? ''}-${endpoint}-address`,
});

function applicationOf(object: KubeObject): Readonly<Record<string, unknown>> {
  if (at(object, 'spec', 'application') === undefined) return {};
  const { name = '' } = object.metadata;
  return { application: { clientID: `client-of-${name}`, secretRef: { name: `${name}-oidc-client` } } };
}

/** Secret with the kubeconfig for machines, where one was asked for. */
function kubeconfigOf(
  services: ReturnType<typeof enrolled>,
  { metadata: { name = '' } }: KubeObject,
): Readonly<Record<string, unknown>> {
  const has = services.some((service) => service.name === 'kubeconfig');
  return has ? { kubeconfigSecretRef: { name: machineSecretName(name) } } : {};
}
