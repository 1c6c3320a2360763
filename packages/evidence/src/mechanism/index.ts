export { mechanism } from './mechanism.data.ts';
export type { MechanismStep } from './mechanism-step.ts';
