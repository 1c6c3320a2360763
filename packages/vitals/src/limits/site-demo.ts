export { siteDemo } from './site-demo.data.ts';
