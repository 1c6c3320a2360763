export { alarmBurdenTable, burdenOf, type BurdenRow } from './cohort/alarm-burden-table.ts';
export { type CohortDay, type CohortOptions, runCohort, simulateCohort } from './cohort/simulate-cohort.ts';
export { type CoursesOptions, runCourses, simulateCourses, type SimulatedCourse } from './cohort/simulate-courses.ts';
export type { Beat, DayPlan } from './day-plan.ts';
export type { ScriptedDose } from './draw-readings.ts';
export {
  type PublishedShare,
  type VolunteerModel,
  volunteerModel,
  type VolunteerSign,
} from './healthy-volunteers.data.ts';
export {
  type ParticipantOptions,
  simulateParticipant,
  type SimulatedParticipant,
} from './participant/simulate-participant.ts';
export { type PhysiologyModel, patientModel, type SimulatedSign, type SimulatedSite } from './physiology.data.ts';
export { type Scenario, type ScenarioId, type ScenarioPart, scenarios } from './scenarios.data.ts';
export { type CheckedShare, selfCheck } from './self-check.ts';
export type { Physiology } from './signs-at.ts';
export { type SampleOptions, simulateSamples } from './simulate-samples.ts';
export { rehearsedScript, type SimulationOptions, simulateDosingDay } from './simulate-dosing-day.ts';
