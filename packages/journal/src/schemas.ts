export { anchorSchema, draftSchema, entrySchema, startSchema } from './entry.schema.ts';
export { headerSchema } from './journal-file.schema.ts';
