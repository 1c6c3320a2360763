export { anchorSchema, draftSchema, entrySchema, startSchema } from './entry.schema.ts';
