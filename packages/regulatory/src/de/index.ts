export { statusIn } from '../status-in.ts';
export { de } from './de.ts';
