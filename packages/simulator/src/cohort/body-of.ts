import { patientModel } from '../physiology.data.ts';
import { randomFrom } from '../random.ts';
import { drawPhysiology, type Physiology } from '../signs-at.ts';

// The first numbers of generators whose seeds lie side by side are alike, and a cohort's seeds do.
const alikeDraws = 32;

/** The body of one person of a cohort, drawn from the seed and the person's number. */
export function bodyOf(seed: number, person: number): Physiology {
  const random = randomFrom(seed * 1_000_003 + person);
  for (let draw = 0; draw < alikeDraws; draw += 1) random.uniform();
  return drawPhysiology(patientModel, random);
}
