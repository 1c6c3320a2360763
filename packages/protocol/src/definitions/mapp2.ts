export { mapp2 } from './mapp2.data.ts';
