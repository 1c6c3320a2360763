export { mapp2 } from './mapp2/mapp2.data.ts';
