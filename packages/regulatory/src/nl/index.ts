export { statusIn } from '../status-in.ts';
export { nl } from './nl.ts';
