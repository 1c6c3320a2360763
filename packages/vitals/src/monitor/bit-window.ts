/** How many of the newest seconds a window remembers: as many as fit into one small integer. */
export const windowSeconds = 30;

const whole = 2 ** windowSeconds - 1;

/** A window in which the newest `seconds` are set. */
export function newest(seconds: number): number {
  return (1 << seconds) - 1;
}

/** The window so many seconds later: what is too old falls out of it. */
export function shifted(window: number, seconds: number): number {
  return seconds >= windowSeconds ? 0 : (window << seconds) & whole;
}

/** How many seconds of a window are set. */
export function count(window: number): number {
  let left = window;
  let bits = 0;
  while (left !== 0) {
    left &= left - 1;
    bits += 1;
  }
  return bits;
}
