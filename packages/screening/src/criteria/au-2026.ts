export { au2026 } from './au-2026/au-2026.data.ts';
