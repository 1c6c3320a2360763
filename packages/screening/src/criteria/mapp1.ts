export { mapp1 } from './mapp1/mapp1.data.ts';
