/** Takes the dust of binary arithmetic off a decimal, so that 36.4 + 1.0 is exactly 37.4 when compared. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
