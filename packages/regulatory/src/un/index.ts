export { statusIn } from '../status-in.ts';
export { un } from './un.ts';
