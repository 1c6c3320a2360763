export { medicationActions } from './medications/actions.data.ts';
export { cyp2d6Inhibitors } from './medications/cyp2d6-inhibitors.data.ts';
export { type FoundMedication, findMedication } from './medications/find-medication.ts';
export { interactionFacts } from './medications/interaction-facts.data.ts';
export { type Mechanism, mechanisms } from './medications/mechanisms.data.ts';
export type {
  EfficacyConcern,
  MechanismCode,
  Medication,
  MedicationAction,
  MedicationId,
  MetaboliteHalfLife,
  ParentHalfLife,
  ToxicityConcern,
} from './medications/medication.ts';
export { medications } from './medications/medications.data.ts';
export { planWashout, type WashoutQuestion } from './medications/plan-washout.ts';
export type {
  DangerousCombination,
  MedicineWashout,
  TakenMedication,
  WashoutConflict,
  WashoutDays,
  WashoutNote,
  WashoutPlan,
  WashoutUnknown,
} from './medications/washout-plan.ts';
export { washoutPolicies, washoutRules } from './medications/washout-policies.data.ts';
export type { WashoutPolicy, WashoutRule } from './medications/washout-policy.ts';
