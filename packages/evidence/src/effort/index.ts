export { contactHours } from './contact-hours.ts';
export { effortFigures } from './effort-figures.data.ts';
export type { Amount, ContactHours, Effort, EffortFigure, NamedPlan, SessionPlan, Span } from './session-plan.ts';
export { sessionPlans } from './session-plans.data.ts';
