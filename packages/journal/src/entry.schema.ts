import * as z from 'zod';
import type { Anchor, EntryDraft, Json, JsonObject, JournalEntry } from './entry.ts';
import type { SignedAnchor } from './signed-anchor.ts';

/** An id or a name of a kind: one short line without control or direction-changing characters. */
const identifier = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Bidi_Control}]+$/u, 'expected one line without control or direction-changing characters');
const moment = z.int();
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits');

/** Whether the members are JSON at all is checked by `canonical`, once and for the whole entry. */
const jsonObject = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected an object',
);
const json = z.custom<Json>((value) => value !== undefined, 'expected a value');

const draftShape = {
  id: identifier,
  type: identifier,
  tv: z.int().min(1),
  occurredAt: moment,
  recordedAt: moment,
  tz: z.strictObject({ zone: identifier, offsetMin: z.int().min(-1440).max(1440) }),
  clock: z.strictObject({ source: identifier, skewMs: z.int().exactOptional() }).exactOptional(),
  actor: z.strictObject({ id: identifier, role: identifier, device: identifier.exactOptional() }),
  pins: jsonObject,
  payload: jsonObject,
  amends: z.int().min(1).exactOptional(),
  reason: z.string().max(4000).regex(/\S/, 'expected words').exactOptional(),
  refusal: z.strictObject({ reasons: z.array(json) }).exactOptional(),
};

const saysWhy = {
  check: (entry: { readonly amends?: number; readonly reason?: string }): boolean =>
    entry.amends === undefined || entry.reason !== undefined,
  params: { path: ['reason'], message: 'expected a reason: an entry that amends another says why' },
};

/** What may be given to `appendEntry`. */
export const draftSchema: z.ZodType<EntryDraft> = z.strictObject(draftShape).refine(saysWhy.check, saysWhy.params);

/** What a sealed entry looks like; whether its hash is right is for `verifyJournal`. */
export const entrySchema: z.ZodType<JournalEntry> = z
  .strictObject({
    ...draftShape,
    v: z.literal(1),
    stream: identifier,
    seq: z.int().min(1),
    prev: hash,
    hash,
  })
  .refine(saysWhy.check, saysWhy.params);

/** A place in a journal and its hash; place 0 is before the first entry. */
export const anchorSchema: z.ZodType<Anchor> = z.strictObject({ seq: z.int().min(0), hash });

/** An anchor and its signature: 64 bytes, as ECDSA on P-256 makes them. */
export const signedAnchorSchema: z.ZodType<SignedAnchor> = z.strictObject({
  stream: identifier,
  seq: z.int().min(0),
  hash,
  signedAt: moment,
  signature: z.string().regex(/^[0-9a-f]{128}$/, 'expected 128 lower-case hexadecimal digits'),
});

/** The payload of a stream's first entry. */
export const startSchema: z.ZodType<{ readonly process: string; readonly version: number; readonly input: Json }> =
  z.strictObject({ process: identifier, version: z.int().min(1), input: json });

/** The name of a stream. */
export const streamSchema = identifier;

/** A command's id: no slash, because `<id>/2` names the second entry of a command. */
export const commandIdSchema = identifier.regex(
  /^(?!deadline:|process\.started$)[^/]+$/,
  'expected no slash, not `deadline:…` and not `process.started`: those ids belong to the journal',
);
