export {
  measuredInputSchema,
  measuredSchema,
  readingContextSchema,
  readingInputSchema,
  readingSchema,
  symptomSchema,
  vitalSignSchema,
} from './reading.schema.ts';
