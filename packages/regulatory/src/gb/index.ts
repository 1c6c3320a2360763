export { statusIn } from '../status-in.ts';
export { gb } from './gb.ts';
