export { statusIn } from '../status-in.ts';
export { il } from './il.ts';
