import { basisOf } from '../../basis-of.ts';
import { restingOn, satisfied, unknown, violated, type CourseFinding } from '../finding.ts';
import { openRisk, unassessedContacts } from '../risk.ts';
import type { CourseCase } from '../state.ts';

/** Suicide risk was asked about wherever the protocol wants it, and no positive answer waits for a clinician. */
export function judgeNoOpenRisk(known: CourseCase): CourseFinding {
  const { definition } = known.setup;
  const basis = basisOf(definition, 'suicidality.contacts');
  if (openRisk(known)) return violated('no-open-risk.open');
  if (definition.suicidality.contacts === 'not-stated')
    return restingOn(basis, unknown('no-open-risk.contacts-not-stated'));
  const missed = unassessedContacts(known).at(-1);
  return restingOn(
    basis,
    missed ? unknown('no-open-risk.not-assessed', { at: missed.at }) : satisfied('no-open-risk.none'),
  );
}
