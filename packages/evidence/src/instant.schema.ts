import * as z from 'zod';
import type { Instant } from './basis.ts';

/** A moment as whole milliseconds since 1970-01-01T00:00:00Z, within what a calendar can show. */
export const instantSchema: z.ZodType<Instant, number> = z.int().min(-8_640_000_000_000_000).max(8_640_000_000_000_000);
