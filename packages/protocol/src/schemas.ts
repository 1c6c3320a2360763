export { dosingDayCommandSchema } from './dosing-day/command.schema.ts';
export { dosingDayEventSchema } from './dosing-day/event.schema.ts';
export { sitePolicySchema } from './policies/policy.schema.ts';
export { courseCommandSchema } from './course/command.schema.ts';
export { courseEventSchema } from './course/event.schema.ts';
export { definitionSchema } from './definition.schema.ts';
