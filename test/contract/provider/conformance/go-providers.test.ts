import { describeProvider } from './describe-provider.ts';
import { providerHttp } from './subjects/provider-http.ts';
import { providerKubernetes } from './subjects/provider-kubernetes.ts';

// Those of others first: what they do, the contract is.
describeProvider(providerKubernetes);
describeProvider(providerHttp);
