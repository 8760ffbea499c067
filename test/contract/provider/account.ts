import type { KubeObject } from '../../../provider/runtime/index.ts';
import { type ApiAnswer, type ApiCall, apiClient } from '../harness/api-client.ts';
import type { Program } from './program.ts';
import { forever } from './stage.ts';
import { until } from './until.ts';
import { namespace, type Part, SECRETS } from './user.ts';

const NAME = 'deployer';

/** A Kubeconfig for the API server that it is on itself: the one kind that no service stands behind. */
export const deployer: Part = [
  'access',
  'Kubeconfig',
  NAME,
  { kubeconfigSecretRef: { name: 'hub' }, serviceAccount: { namespace, name: NAME } },
];

/** Whom its token makes of somebody who has it. */
export const DEPLOYER = `system:serviceaccount:${namespace}:${NAME}`;

const accounts = `/api/v1/namespaces/${namespace}/serviceaccounts`;

/** Its account is another one from now on: tokens of the one before are refused. */
export async function renewAccount({ hub }: Program): Promise<void> {
  const insist = (call: ApiCall, ...wanted: readonly number[]): Promise<void> =>
    until(async () => wanted.includes(await hub.client.call(call).then(statusOf, () => 0)));
  await insist({ method: 'DELETE', path: `${accounts}/${NAME}` }, 200, 404);
  await insist({ method: 'POST', path: accounts, body: { metadata: { name: NAME } } }, 201, 409);
}

const statusOf = ({ status }: ApiAnswer): number => status;

/** The token that is published. */
export async function publishedToken({ client }: Program): Promise<string> {
  const secret = await client.get<KubeObject & { readonly data?: Readonly<Record<string, string>> }>(
    SECRETS,
    { namespace, name: `${NAME}-connection` },
    forever,
  );
  return Buffer.from(secret?.data?.['token'] ?? '', 'base64').toString();
}

/** Who one is by what is published; nobody where the API server does not take it. */
export async function whoami(program: Program): Promise<string | undefined> {
  const { url, ca } = program.hub;
  const guest = apiClient({ url, ca, token: await publishedToken(program) });
  try {
    const { body } = await guest.call({
      method: 'POST',
      path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
    });
    return (body as { readonly status?: { readonly userInfo?: { readonly username?: string } } }).status?.userInfo
      ?.username;
  } finally {
    guest.close();
  }
}
