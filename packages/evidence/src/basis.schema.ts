import * as z from 'zod';
import type { Basis, Citation, FactId } from './basis.ts';
import { isRetracted } from './sources/is-retracted.ts';
import { type SourceId, sources, type SupportingSourceId } from './sources/sources.ts';

// These are marked pure so that a bundler can leave the source registry out where only a day is parsed.

/** How well a value is known. */
export const verificationSchema = /* @__PURE__ */ (() =>
  z.enum(['primary', 'secondary', 'derived', 'seed', 'unverified', 'policy']))();

/** The stable id of a fact of the sheets. */
export const factIdSchema: z.ZodType<FactId, string> = /* @__PURE__ */ (() =>
  z
    .string()
    .regex(/^[PSMVR]-[0-9A-Z]+(-[0-9A-Za-z]+)*$/, { error: 'expected the id of a fact, such as P-DOSE-06' })
    .transform((text) => text as FactId))();

/** A pointer into a registered source that was not retracted. */
export const citationSchema: z.ZodType<Citation> = /* @__PURE__ */ (() =>
  z.strictObject({
    source: z.custom<SupportingSourceId>(
      (id) => typeof id === 'string' && Object.hasOwn(sources, id) && !isRetracted(id as SourceId),
      { error: 'expected the id of a registered source that was not retracted' },
    ),
    at: z.string().min(1).exactOptional(),
  }))();

/** Who says so, and how well that was verified. */
export const basisSchema: z.ZodType<Basis> = /* @__PURE__ */ (() =>
  z.strictObject({
    facts: z.array(factIdSchema),
    verification: verificationSchema,
    cites: z.array(citationSchema),
    because: z.string().min(1).exactOptional(),
  }))();
