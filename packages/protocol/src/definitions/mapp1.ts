export { mapp1 } from './mapp1.data.ts';
