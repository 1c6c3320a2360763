export { statusIn } from '../status-in.ts';
export { nz } from './nz.ts';
