import { startOfDay } from '../plan/civil-day.ts';
import type { Instant } from '@mdma-at/evidence';
import type { InterlockVerdict } from '../interlock.ts';
import type { CourseFacts } from '../dosing-day/input.ts';
import type { Answer } from '../dosing-day/vocabulary.ts';
import { dosedSessions, factsOf, latestFact, seriousEvents } from './facts.ts';
import { inForce } from './in-force.ts';
import { judgeEnrolmentConfirmed } from './judges/judge-dosing.ts';
import { judgeNoContraindicatedDrug, judgeScreeningEligible } from './judges/judge-eligibility.ts';
import { judgePreparationComplete, judgeWashoutComplete } from './judges/judge-preparation.ts';
import { judgeNoOpenRisk } from './judges/judge-risk.ts';
import { openRisk } from './risk.ts';
import type { CourseState } from './state.ts';

const answers: Readonly<Record<InterlockVerdict, Answer>> = { satisfied: 'yes', violated: 'no', unknown: 'unknown' };

/** What a dosing day needs to know of the course, as it stands at a moment. What nobody recorded stays `unknown`. */
export function courseFactsAt(state: CourseState, at: Instant): CourseFacts {
  const known = inForce({ setup: state.setup, events: state.events.filter((event) => event.at <= at) });
  const screening = latestFact(known, 'screening.recorded');
  const eligible = judgeScreeningEligible(known).verdict;
  const { undecided, barring } = seriousEvents(known);
  const drug = judgeNoContraindicatedDrug(known).verdict;
  return {
    enrolmentConfirmed: answers[judgeEnrolmentConfirmed(known).verdict],
    preparationComplete: answers[judgePreparationComplete(known).verdict],
    washoutComplete: answers[judgeWashoutComplete(known, at).verdict],
    eligibility: {
      standing: eligible === 'satisfied' ? 'eligible' : eligible === 'violated' ? 'excluded' : 'unknown',
      reviewedAt: screening === undefined ? 'unknown' : startOfDay(screening.on, state.setup.timeZone),
    },
    previousInitialDose: previousDose(known),
    escalation: escalation(known),
    companionArranged: arrangement(known, 'companion'),
    supportContactOnFile: arrangement(known, 'support-contact'),
    ableToBecomePregnant: state.setup.ableToBecomePregnant,
    contraindicatedDrug: drug === 'satisfied' ? 'none' : drug === 'violated' ? 'active' : 'unknown',
    withdrawn: factsOf(known, 'consent.withdrawn').length > 0 ? 'yes' : 'no',
    openSuicideRisk: answers[judgeNoOpenRisk(known).verdict] === 'yes' ? 'no' : openRisk(known) ? 'yes' : 'unknown',
    openSeriousAdverseEvent: undecided.length + barring.length > 0 ? 'yes' : 'no',
  };
}

type Known = Pick<CourseState, 'setup' | 'events'>;

function previousDose(known: Known): CourseFacts['previousInitialDose'] {
  const last = dosedSessions(known).at(-1);
  if (last === undefined) return 'none';
  return last.event.outcome.initialDoses.at(-1) ?? 'unknown';
}

function escalation(known: Known): CourseFacts['escalation'] {
  const next = dosedSessions(known).length + 1;
  const decision = factsOf(known, 'escalation.decided').findLast((event) => event.dosing === next);
  if (decision === undefined) return { decided: 'unknown', lastDoseTolerated: 'unknown' };
  return {
    decided: decision.decided ? 'yes' : 'no',
    lastDoseTolerated: decision.lastDoseTolerated,
    ...(decision.toMg === undefined ? {} : { toMg: decision.toMg }),
  };
}

function arrangement(known: Known, which: 'companion' | 'support-contact'): Answer {
  const latest = factsOf(known, 'arrangement.recorded').findLast((event) => event.arrangement === which);
  if (latest === undefined) return 'unknown';
  return latest.inPlace ? 'yes' : 'no';
}
