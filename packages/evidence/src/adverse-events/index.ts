export type { AdverseEvent, AdverseEventOdds, ArmShares, SafetyStatement } from './adverse-event.ts';
export { adverseEventOdds, adverseEvents, likelierEvents, safetyStatements } from './adverse-events.data.ts';
