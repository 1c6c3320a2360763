export { statusIn } from '../status-in.ts';
export { us } from './us.ts';
