export { monarchAu } from './monarch-au.data.ts';
