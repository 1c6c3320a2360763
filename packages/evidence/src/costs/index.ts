export type { Cost, Money } from './cost.ts';
export { costs } from './costs.data.ts';
