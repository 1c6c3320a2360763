import * as z from 'zod';
import type { JsonObject } from './entry.ts';
import { anchorSchema, streamSchema } from './entry.schema.ts';
import type { FileHeader } from './journal-file.ts';
import { FILE_FORMAT } from './words.ts';

/** The first line of a journal file. */
export const headerSchema: z.ZodType<FileHeader> = z.strictObject({
  format: z.literal(FILE_FORMAT),
  v: z.literal(1),
  stream: streamSchema.exactOptional(),
  entries: z.int().min(0),
  head: anchorSchema,
  notes: z
    .custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
    .exactOptional(),
  hash: z.string(),
});
