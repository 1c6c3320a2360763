export { seed002 } from './seed-002/seed-002.data.ts';
