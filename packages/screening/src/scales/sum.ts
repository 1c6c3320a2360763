/** The sum of some item scores. */
export function sum(items: readonly number[]): number {
  return items.reduce((total, item) => total + item, 0);
}
