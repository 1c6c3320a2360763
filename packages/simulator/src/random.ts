import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that repeats: the same seed draws the same numbers on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly uniform: () => number;
  /** A whole number, both ends included. */
  readonly integer: (from: number, to: number) => number;
  readonly normal: (mean: number, standardDeviation: number) => number;
}

/** Starts a sequence of chance from a seed, any whole number. */
export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  return {
    uniform,
    integer: (from, to) => uniformInt(generator, from, to),
    normal: (mean, standardDeviation) => {
      // Box and Muller; 1 - u keeps the logarithm away from zero
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      return mean + standardDeviation * radius * Math.cos(2 * Math.PI * uniform());
    },
  };
}
