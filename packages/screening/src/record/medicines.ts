import type { Day } from '@mdma-at/evidence';
import type { Answer } from './answer.ts';

/** One medicine, taken now or lately. */
export interface MedicineTaken {
  /** As the person or the chart names it. */
  readonly name: string;
  readonly taking?: Answer<boolean>;
  readonly psychiatric?: Answer<boolean>;
  readonly serotonergicAntidepressant?: Answer<boolean>;
  readonly maoInhibitor?: Answer<boolean>;
  readonly startedOn?: Answer<Day>;
  readonly stoppedOn?: Answer<Day>;
}
