/** What lists show, and what this build says of its company; both are part of the first load. */
export { company, index } from 'virtual:catalogue';

/** What messages, commands and downloads call the settings of this build. */
export const companyFile = 'platform.yaml';
