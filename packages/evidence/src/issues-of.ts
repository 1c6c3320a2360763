import type * as z from 'zod';
import type { Issue } from './result.ts';

/** Every issue that a zod schema found, in the shape that results of these packages carry. */
export function issuesOf(error: z.core.$ZodError): readonly Issue[] {
  return error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    code: issue.code,
    message: issue.message,
  }));
}
