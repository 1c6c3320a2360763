import type { Encounter, Observation, Patient, Practitioner, Reference } from '@medplum/fhirtypes';
import type { Measured, Reading } from '@mdma-at/vitals';

/** Which observation is meant: the two pressures are one panel, every other sign stands alone, and a panel names them all. */
export type ObservationKind =
  | 'panel'
  | 'blood-pressure'
  | 'mean-pressure'
  | 'heartRate'
  | 'temperature'
  | 'spo2'
  | 'respiratoryRate'
  | 'weight'
  | 'qt';

/** What a reading does not know about itself. */
export interface ObservationOptions {
  readonly subject: Reference<Patient>;
  /** Minutes that the clock on the wall was ahead of UTC; FHIR asks for an offset with every time of day. */
  readonly utcOffsetMinutes: number;
  readonly encounter?: Reference<Encounter>;
  readonly performer?: readonly Reference<Practitioner>[];
  readonly status?: Observation['status'];
  /** The mean pressure that a device gave with this reading, in mm[Hg]. */
  readonly meanPressure?: Measured;
  /** A logical id for each observation. */
  readonly id?: (kind: ObservationKind) => string;
  /** Plain words for the narrative of each observation. Words for people come from the caller. */
  readonly narrative?: (kind: ObservationKind, reading: Reading) => string;
  /** Marks every observation as test data (HTEST), so that nobody takes it for a person's. */
  readonly simulated?: boolean;
}
