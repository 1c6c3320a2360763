import * as z from 'zod';
import type { Day } from './basis.ts';
import { parseDay } from './parse-day.ts';

/** A civil day of the calendar, written `YYYY-MM-DD`. */
export const daySchema: z.ZodType<Day, string> = z
  .string()
  .refine((text) => parseDay(text).ok, { error: 'expected a day of the calendar, written YYYY-MM-DD' })
  .transform((text) => text as Day);
