export { statusIn } from '../status-in.ts';
export { eu } from './eu.ts';
