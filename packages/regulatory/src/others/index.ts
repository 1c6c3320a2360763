export { statusIn } from '../status-in.ts';
export { others } from './others.ts';
