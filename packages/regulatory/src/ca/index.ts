export { statusIn } from '../status-in.ts';
export { ca } from './ca.ts';
