export { statusIn } from '../status-in.ts';
export { ch } from './ch.ts';
