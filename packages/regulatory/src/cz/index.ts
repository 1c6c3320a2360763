export { statusIn } from '../status-in.ts';
export { cz } from './cz.ts';
