export { dosingDayCommandSchema } from './dosing-day/command.schema.ts';
export { dosingDayEventSchema } from './dosing-day/event.schema.ts';
