import { type Clock, messageOf } from '../../kubernetes/index.ts';
import {
  ANNOTATION,
  type Connect,
  type ExternalClient,
  externalNameOf,
  isDeleted,
  type JsonObject,
  type ManagedKind,
  type ManagedResource,
  type Present,
  type ResourceStore,
  TerminalError,
  TransientError,
} from '../../runtime/index.ts';
import { ApiServer, missing, type TokenServer, type Wish } from './api-server.ts';
import type { Cluster } from './cluster.ts';
import { connectionOf, endpointOf, publishedToken, textIn } from './published.ts';
import { differences, renewalOf, wishOf } from './renewal.ts';
import type { Token } from './token.ts';
import { type Reached, TokenServers } from './token-servers.ts';
import type { KubeconfigObservation, KubeconfigParameters } from './types.gen.ts';

/** Keeps what the last token was asked with: the token itself does not tell, as the cluster may have given less. */
export const ASKED = 'access.m.aerodrome.dev/asked';

const TOKEN = 'token';
/** Milliseconds after which what was just published is looked at. */
const SOON = 1_000;

/** A token cannot be read back from the cluster that gave it: this kind has code of its own. */
export const kubeconfigKind: ManagedKind = {
  apiVersion: 'access.m.aerodrome.dev/v1alpha1',
  kind: 'Kubeconfig',
  identity: { from: 'spec', externalName: (resource) => accountOf(parametersOf(resource)), shared: true },
  // There is no list that might not show it yet.
  creationGrace: 0,
  // What an older definition let in may be anything.
  reachedBy: ({ spec }) => String((spec?.forProvider?.['kubeconfigSecretRef'] as JsonObject | undefined)?.['name']),
  due: ({ status }) => timeOf(status?.atProvider?.['renewalTime']),
};

/** What kubeconfigs are made from. */
export interface KubeconfigWorld {
  readonly store: Pick<ResourceStore, 'get'>;
  readonly clock: Clock;
  /** Opens connections to a cluster. Default: to its API server. */
  readonly open?: (cluster: Cluster) => TokenServer;
}

/** Connects Kubeconfigs to the clusters that their Secrets lead to. */
export function connectKubeconfigs({
  store,
  clock,
  open = (cluster) => new ApiServer(cluster, clock),
}: KubeconfigWorld): Connect {
  const servers = new TokenServers(open, clock);
  return async (resource) => {
    // Tokens expire by themselves: a cluster that is gone, or a Secret, holds nobody.
    if (isDeleted(resource)) return nothingLeft;
    return clientOf(store, clock, () => {
      const { name, key } = parametersOf(resource).kubeconfigSecretRef;
      const text = textIn(store, resource, name, key);
      if (text === undefined) throw new TransientError(`Secret ${name} does not exist or has no key ${key}`);
      return servers.of(JSON.stringify([resource.metadata.namespace, name, key]), text);
    });
  };
}

/** `reach` throws while the Secret leads to no cluster: what is published may be good for all that. */
function clientOf(store: Pick<ResourceStore, 'get'>, clock: Clock, reach: () => Reached): ExternalClient {
  const give = async (resource: ManagedResource, signal: AbortSignal) => {
    const parameters = parametersOf(resource);
    const { cluster, server } = reach();
    const wish = wishOf(parameters);
    const token = await server.tokenOf(parameters.serviceAccount, wish, signal);
    if (token.account !== accountOf(parameters)) throw new TransientError('a token of another account was given');
    if (token.expires <= clock.now()) {
      throw new TransientError(`a token was given that expired at ${iso(token.expires)}: the clocks differ`);
    }
    const connection = connectionOf(token, cluster, parameters, resource.metadata.name);
    const asked = JSON.stringify(wish);
    const isSaid = resource.metadata.annotations?.[ASKED] === asked;
    return { connection, ...(isSaid ? {} : { annotations: { [ASKED]: asked } }), requeueAfter: SOON };
  };
  /** What the cluster says of the account now; undefined where there is none. */
  const look = async ({ serviceAccount }: KubeconfigParameters, signal: AbortSignal) => {
    const { cluster, server } = reach();
    return { cluster, uid: await server.uidOf(serviceAccount, signal) };
  };
  return {
    observe: async (resource, signal) => {
      const parameters = parametersOf(resource);
      const name = externalNameOf(resource);
      if (name !== accountOf(parameters)) {
        throw new TerminalError(`external name ${JSON.stringify(name)} is not that of spec.forProvider.serviceAccount`);
      }
      const token = tokenOf(resource, parameters, store);
      if (token === undefined && !wasCreated(resource)) {
        if ((await look(parameters, signal)).uid === undefined) throw missing(parameters.serviceAccount);
        return { exists: false };
      }
      // Who has nothing that works is told so whether or not the cluster can be reached.
      if (token === undefined) return present(resource, parameters, 'there is no token');
      if (!isGood(token, clock))
        return present(resource, parameters, `the token expired at ${iso(token.expires)}`, token);
      const { cluster, uid } = await look(parameters, signal).catch((error: unknown) => {
        throw withValidity(error, token);
      });
      const seen = present(resource, parameters, whyRefused(token, uid), token);
      return {
        ...seen,
        diff: seen.ready.ready && clock.now() >= renewalOf(token, parameters) ? [TOKEN, ...seen.diff] : seen.diff,
        atProvider: { ...seen.atProvider, server: endpointOf(cluster, parameters) },
        // The same token, at an address and with an authority that may be others now.
        connection: connectionOf(token, cluster, parameters, resource.metadata.name),
      };
    },
    create: give,
    update: async (resource, { ready }, signal) =>
      give(resource, signal).catch((error: unknown) => {
        const token = tokenOf(resource, parametersOf(resource), store);
        throw ready.ready && token !== undefined ? withValidity(error, token) : error;
      }),
    delete: async () => ({}),
  };
}

const nothingLeft: ExternalClient = {
  observe: async () => ({ exists: false }),
  create: async () => ({}),
  update: async () => ({}),
  delete: async () => ({}),
};

/** What is published; `refused` says why it does not work, where it does not. */
function present(
  resource: ManagedResource,
  parameters: KubeconfigParameters,
  refused: string | undefined,
  token?: Token,
): Present {
  return {
    exists: true,
    diff: [
      ...(refused === undefined ? [] : [TOKEN]),
      ...(token === undefined ? [] : differences(token, wishOf(parameters), askedOf(resource))),
    ],
    ready: refused === undefined ? { ready: true } : { ready: false, message: refused },
    atProvider: {
      id: accountOf(parameters),
      ...(token !== undefined && {
        serviceAccountUid: token.uid,
        ...(token.id !== undefined && { tokenId: token.id }),
        audiences: token.audiences,
        issuedAt: iso(token.issued),
        expirationTimestamp: iso(token.expires),
        renewalTime: iso(renewalOf(token, parameters)),
      }),
    } satisfies KubeconfigObservation,
  };
}

/** `uid` is that of the ServiceAccount as it is now. */
function whyRefused(token: Token, uid: string | undefined): string | undefined {
  if (uid === undefined) return 'the ServiceAccount of the token does not exist any more';
  return uid === token.uid ? undefined : 'the ServiceAccount of the token was deleted and created anew';
}

/** The token that is published, where it is one of this account. */
function tokenOf(
  resource: ManagedResource,
  parameters: KubeconfigParameters,
  store: Pick<ResourceStore, 'get'>,
): Token | undefined {
  const token = publishedToken(resource, store);
  return token?.account === accountOf(parameters) ? token : undefined;
}

const wasCreated = ({ metadata: { annotations } }: ManagedResource): boolean =>
  annotations?.[ANNOTATION.createSucceeded] !== undefined;

function askedOf({ metadata: { annotations } }: ManagedResource): Wish | undefined {
  try {
    return JSON.parse(annotations?.[ASKED] ?? '') as Wish;
  } catch {
    return undefined;
  }
}

const isGood = ({ expires }: Token, { now }: Clock): boolean => expires > now();

/** The same error, with how long what is published is still good. */
function withValidity(error: unknown, { expires }: Token): Error {
  const message = `${messageOf(error)}; what is published is good until ${iso(expires)}`;
  return error instanceof TerminalError ? new TerminalError(message) : new TransientError(message);
}

const parametersOf = ({ spec }: ManagedResource): KubeconfigParameters =>
  spec.forProvider as unknown as KubeconfigParameters;

const accountOf = ({ serviceAccount: { namespace, name } }: KubeconfigParameters): string => `${namespace}/${name}`;

const iso = (time: number): string => new Date(time).toISOString();

function timeOf(text: unknown): number | undefined {
  const time = Date.parse(String(text));
  return Number.isNaN(time) ? undefined : time;
}
