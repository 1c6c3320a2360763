import { satisfied, unknown, violated, type Finding } from '../finding.ts';
import type { DayCase } from '../state.ts';
import { endOfDay, latestCheck, seriousEvents } from '../day-facts.ts';

/** Enrolment was confirmed after baseline. */
export function judgeEnrolment({ setup }: DayCase): Finding {
  switch (setup.course.enrolmentConfirmed) {
    case 'yes':
      return satisfied('enrolment-confirmed.yes');
    case 'no':
      return violated('enrolment-confirmed.no');
    case 'unknown':
      return unknown('enrolment-confirmed.not-recorded');
  }
}

/** Every preparatory session was held. */
export function judgePreparation({ setup }: DayCase): Finding {
  switch (setup.course.preparationComplete) {
    case 'yes':
      return satisfied('preparation-complete.yes');
    case 'no':
      return violated('preparation-complete.no');
    case 'unknown':
      return unknown('preparation-complete.not-recorded');
  }
}

/** Washout is complete or not needed for every recorded medicine. */
export function judgeWashout({ setup }: DayCase): Finding {
  switch (setup.course.washoutComplete) {
    case 'yes':
      return satisfied('washout-complete.yes');
    case 'no':
      return violated('washout-complete.no');
    case 'unknown':
      return unknown('washout-complete.not-recorded');
  }
}

/** No contraindicated drug is active, neither by today's check nor by what the course knows. */
export function judgeContraindicatedDrug({ setup, ledger }: DayCase): Finding {
  const course = setup.course.contraindicatedDrug;
  const today = latestCheck(ledger, 'contraindicated-drug')?.check.status;
  if (course === 'active' || today === 'active') return violated('no-contraindicated-drug.active');
  return course === 'none' || today === 'none'
    ? satisfied('no-contraindicated-drug.none')
    : unknown('no-contraindicated-drug.not-recorded');
}

/** No assessed suicide risk waits for a clinician. */
export function judgeNoOpenRisk({ setup }: DayCase): Finding {
  switch (setup.course.openSuicideRisk) {
    case 'no':
      return satisfied('no-open-risk.none');
    case 'yes':
      return violated('no-open-risk.open');
    case 'unknown':
      return unknown('no-open-risk.not-recorded');
  }
}

/** Neither the course nor the day has ended. */
export function judgeNotEnded({ ledger }: DayCase): Finding {
  const end = endOfDay(ledger);
  return end ? violated('not-ended.ended', { at: end.at, how: end.type }) : satisfied('not-ended.running');
}

/** No emergency was declared today: one that is resolved still rules out a further dose. */
export function judgeNoEmergency({ ledger }: DayCase): Finding {
  const declared = ledger['emergency.declared'][0];
  return declared ? violated('no-emergency.declared', { at: declared.at }) : satisfied('no-emergency.none');
}

/** No serious adverse event waits for the medical monitor or bars a further dose. */
export function judgeNoOpenSeriousEvent({ setup, ledger }: DayCase): Finding {
  const { undecided, barring } = seriousEvents(ledger);
  const fromCourse = setup.course.openSeriousAdverseEvent;
  if (barring.length > 0) return violated('no-open-sae.no-further-dose', { count: barring.length });
  const open = undecided.length + (fromCourse === 'yes' ? 1 : 0);
  if (open > 0) return violated('no-open-sae.undecided', { count: open });
  return fromCourse === 'unknown' ? unknown('no-open-sae.not-recorded') : satisfied('no-open-sae.none');
}

/** No serious adverse event is undecided; one that was decided no longer keeps a person on site. */
export function judgeNoUndecidedSeriousEvent({ setup, ledger }: DayCase): Finding {
  const { undecided } = seriousEvents(ledger);
  const fromCourse = setup.course.openSeriousAdverseEvent;
  const open = undecided.length + (fromCourse === 'yes' ? 1 : 0);
  if (open > 0) return violated('no-open-sae.undecided', { count: open });
  return fromCourse === 'unknown' ? unknown('no-open-sae.not-recorded') : satisfied('no-open-sae.none');
}
