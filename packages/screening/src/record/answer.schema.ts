import type { Day } from '@mdma-at/evidence';
import * as z from 'zod';

/** The answer to one question: a value, `'unknown'`, or left out because it was not recorded. */
export const answer = <Value extends z.ZodType>(value: Value) => z.union([value, z.literal('unknown')]).exactOptional();

/** Yes, no, `'unknown'`, or not recorded. */
export const yesOrNo = answer(z.boolean());

/** A whole number or a fraction from zero up. */
export const amount = z.number().nonnegative();

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date() as unknown as z.ZodType<Day, Day>;
