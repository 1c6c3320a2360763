export type { Beat, DayPlan } from './day-plan.ts';
export { type PhysiologyModel, patientModel, type SimulatedSign } from './physiology.data.ts';
export { type Scenario, type ScenarioId, type ScenarioPart, scenarios } from './scenarios.data.ts';
export { rehearsedScript, type SimulationOptions, simulateDosingDay } from './simulate-dosing-day.ts';
