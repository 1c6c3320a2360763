export type { Indication } from './indication.ts';
export { indications } from './indications.data.ts';
