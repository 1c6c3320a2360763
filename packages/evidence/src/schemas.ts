export { basisSchema, citationSchema, factIdSchema, verificationSchema } from './basis.schema.ts';
export { daySchema } from './day.schema.ts';
export { instantSchema } from './instant.schema.ts';
export { issuesOf } from './issues-of.ts';
