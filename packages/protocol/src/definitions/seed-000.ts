export { seed000 } from './seed-000.data.ts';
