export { mp8 } from './mp8.data.ts';
