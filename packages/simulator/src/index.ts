export type { Beat, DayPlan } from './day-plan.ts';
export { dayScript } from './day-script.ts';
export { type PhysiologyModel, patientModel, type SimulatedSign } from './physiology.data.ts';
export { type Scenario, type ScenarioId, scenarios } from './scenarios.data.ts';
export { type SimulationOptions, simulateDosingDay } from './simulate-dosing-day.ts';
