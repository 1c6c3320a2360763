export { union } from './union/union.data.ts';
