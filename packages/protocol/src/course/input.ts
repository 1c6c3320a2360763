import type { ProtocolDefinition } from '../definition.ts';
import type { Answer } from '../dosing-day/vocabulary.ts';

/** What a course is started with: who, under which protocol, by whose calendar and with which therapists. */
export interface CourseInput {
  readonly participant: string;
  /** The protocol with its site policy already applied. */
  readonly definition: ProtocolDefinition;
  /** The zone whose calendar the site lives by, such as `America/Denver`. */
  readonly timeZone: string;
  /** The treating therapists; whoever holds a session is added to them. */
  readonly therapists: readonly string[];
  readonly ableToBecomePregnant: Answer;
}
