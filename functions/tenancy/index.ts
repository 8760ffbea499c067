export { labels, manager } from './labels.ts';
export { allows, allowsVersion, beyond, hasHost } from './limits.ts';
export { type Owned, type Owner, ownerOf, tenantOn } from './owner.ts';
export { isPlatformSecret, secretMistakes } from './platform-secrets.ts';
export { tenancyRequirements } from './requirements.ts';
export { secretStoreOf } from './secret-store.ts';
export { type Allowed, type Member, type Subject, settingsOf, type TenantSettings } from './settings.ts';
export { closedByPause, isPaused, isQuarantined, type Tenancy, type TenancyPolicy, tenancyOf } from './tenancy.ts';
