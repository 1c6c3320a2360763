export { dateWindowSchema, jurisdictionCodeSchema, regulatoryEventSchema } from './regulatory-event.schema.ts';
