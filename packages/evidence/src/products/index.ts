export type { ProductAspect } from './product-aspect.ts';
export { productComparison } from './product-comparison.data.ts';
