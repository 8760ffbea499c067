import { type Check, named } from './check.ts';
import { mistake } from './mistake.ts';

const policyEngineExists: Check = ({ policyEngine, addons }) =>
  policyEngine === undefined ? [] : named('policyEngine', policyEngine, addons);

const placeholdersAreKnown: Check = ({ secretStore, identity, virtualClusters }) => {
  const paths = Object.entries(secretStore.paths).map(
    ([name, { key }]) => [`secretStore.paths.${name}.key`, key, ['name', 'namespace', 'tenant', 'uid']] as const,
  );
  const clients = [
    ['identity.clientID', identity.clientID, ['name', 'namespace', 'tenant']],
    ['virtualClusters.clientID', virtualClusters.clientID, ['name', 'namespace', 'tenant']],
  ] as const;
  const texts = [...clients, ...paths];
  return texts.flatMap(([path, text, known]) => {
    const found: readonly string[] = text.match(/\{[^}]*\}?/g) ?? [];
    if (found.every((one) => known.some((name) => one === `{${name}}`))) return [];
    const names = known.map((name) => `{${name}}`);
    return [mistake(path, text, `no placeholders but ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)];
  });
};

/** What is written to the store must be each cluster's own; so must the way to its own audit log receiver. */
const ownPaths = { auditWebhook: 'audit log receiver', etcdKey: 'key', gitops: 'key' } as const;

const ownPathsAreOwn: Check = ({ secretStore }) =>
  (['auditWebhook', 'etcdKey', 'gitops'] as const).flatMap((name) => {
    const { key } = secretStore.paths[name];
    const own = key.includes('{namespace}') && key.includes('{name}');
    // What is there is never replaced, so a later cluster of the same name needs a place of its own.
    if (own && (name !== 'etcdKey' || key.includes('{uid}'))) return [];
    const accepted =
      name === 'etcdKey' ? 'a path with {namespace}, {name} and {uid}' : 'a path with {namespace} and {name}';
    const message = `clusters would share one ${ownPaths[name]}; it must be ${accepted}`;
    return [mistake(`secretStore.paths.${name}.key`, key, accepted, message)];
  });

const detachingEnds: Check = ({ tiers }) =>
  Object.entries(tiers).flatMap(([name, { upgrade }]) =>
    /[1-9]/.test(upgrade.volumeDetachTimeout)
      ? []
      : [
          mistake(
            `tiers.${name}.upgrade.volumeDetachTimeout`,
            upgrade.volumeDetachTimeout,
            'more than 0, which HyperShift takes for no limit',
          ),
        ],
  );

const consoleNeedsIngress: Check = ({ hypershift }) => {
  const { disabledCapabilities: disabled } = hypershift;
  return disabled.includes('Ingress') && !disabled.includes('Console')
    ? [mistake('hypershift.disabledCapabilities', disabled, 'Console as well, which needs Ingress')]
    : [];
};

const waitsAreShorter: Check = ({ ttl }) =>
  ttl.waitingSeconds <= ttl.steadySeconds
    ? []
    : [mistake('ttl.waitingSeconds', ttl.waitingSeconds, `at most ttl.steadySeconds, ${ttl.steadySeconds}`)];

/** Services and tiers: everything named exists, nothing waits for ever. */
export const serviceChecks: readonly Check[] = [
  policyEngineExists,
  placeholdersAreKnown,
  ownPathsAreOwn,
  detachingEnds,
  consoleNeedsIngress,
  waitsAreShorter,
];
