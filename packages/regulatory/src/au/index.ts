export { statusIn } from '../status-in.ts';
export { au } from './au.ts';
