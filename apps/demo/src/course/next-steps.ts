import type { Day } from '@mdma-at/evidence';
import type { CourseCommand, DosingDayState } from '@mdma-at/protocol';
import { dosingDay } from '@mdma-at/protocol';
import { digest } from '@mdma-at/journal';
import type { ScreeningReport } from '@mdma-at/screening';
import { rater, therapists } from '../people.ts';
import type { RunningCourse } from './use-course.ts';

type WithoutEnvelope<Command> = Command extends CourseCommand ? Omit<Command, 'id' | 'by'> : never;
export type CourseDeed = WithoutEnvelope<CourseCommand>;

/** Something that can be recorded now, in words. */
export interface Step {
  readonly label: string;
  readonly deed: CourseDeed;
  /** The day of the plan on which it is expected. */
  readonly on?: Day | 'unknown' | undefined;
}

/** What the course waits for, in the order in which it is usually done. */
export function nextSteps(
  running: RunningCourse,
  report: ScreeningReport,
  day: DosingDayState | undefined,
): readonly Step[] {
  const { state, view, plan, today } = running;
  const target = (id: string) => plan?.visits.find((visit) => visit.id === id)?.window.target;
  const has = (type: string) => state.events.some((event) => event.type === type);
  const steps: Step[] = [];
  const add = (label: string, deed: CourseDeed, on?: Day | 'unknown') => steps.push({ label, deed, on });

  if (view.withdrawn) {
    if (view.stage === 'withdrawn.earlyTermination')
      add('Termination visit held', { type: 'record-termination-visit' });
    if (view.stage === 'withdrawn.safetyFollowUp') add('Safety follow-up held', { type: 'record-safety-follow-up' });
    return steps;
  }
  if (view.stage === 'completed') return steps;
  if (!has('consent.signed')) {
    add('Consent signed', {
      type: 'record-consent',
      version: 'v3',
      capacity: true,
      copyGiven: true,
      questionsAnswered: true,
    });
    return steps;
  }
  const summary = {
    criteriaSet: report.criteriaSet,
    verdict: report.verdict,
    on: today,
    digest: digest(report),
  } as const;
  if (!has('screening.recorded')) {
    add(`Record the screening: ${report.verdict}`, { type: 'record-screening', ...summary });
    return steps;
  }
  if (
    view.stage.startsWith('treatment') ||
    view.stage.startsWith('preparation') ||
    view.stage === 'baseline' ||
    view.stage === 'screening'
  ) {
    add(`Review eligibility today: ${report.verdict}`, { type: 'record-screening', ...summary });
  }
  for (let session = view.preparation.held + 1; session <= view.preparation.required; session += 1) {
    add(
      `Preparation ${session} held`,
      { type: 'record-preparation-session', session, therapists },
      target(`preparation-${session}`),
    );
    break;
  }
  if (!has('washout.recorded'))
    add('No medicine to wash out', { type: 'record-washout', medicine: 'none', status: 'not-needed' });
  if (!has('contraindicated-drug.recorded'))
    add('No contraindicated medicine', { type: 'record-contraindicated-drug', status: 'none' });
  if (view.preparation.safetyPlan === 'none') add('Safety plan drafted', { type: 'draft-safety-plan' });
  if (view.preparation.safetyPlan === 'drafted') add('Safety plan agreed', { type: 'agree-safety-plan' });
  for (const arrangement of ['support-contact', 'companion'] as const) {
    const inPlace = state.events.some(
      (event) => event.type === 'arrangement.recorded' && event.arrangement === arrangement && event.inPlace,
    );
    if (!inPlace)
      add(arrangement === 'companion' ? 'Companion arranged' : 'Support contact on file', {
        type: 'record-arrangement',
        arrangement,
        inPlace: true,
      });
  }
  if (view.preparation.held >= 2 && !has('baseline.measured')) {
    add(
      'Baseline measured by an independent rater: CAPS-5 44',
      { type: 'record-baseline', instrument: 'CAPS-5', total: 44, rater },
      target('baseline'),
    );
  }
  if (view.dosing.given > 0 && view.dosing.given < view.dosing.maximum && !view.dosing.scheduledOn) {
    const dosing = view.dosing.given + 1;
    const decided = state.events.some((event) => event.type === 'escalation.decided' && event.dosing === dosing);
    if (!decided) {
      add(`Dose of session ${dosing} decided: 80 mg stays`, {
        type: 'record-escalation-decision',
        dosing,
        decided: false,
        lastDoseTolerated: 'yes',
      });
      add(`Dose of session ${dosing} decided: 120 mg`, {
        type: 'record-escalation-decision',
        dosing,
        decided: true,
        toMg: 120,
        lastDoseTolerated: 'yes',
      });
    }
  }
  if (view.dosing.dosingDay && day) {
    const outcome = dosingDay.outcome(day);
    if (outcome)
      add('Record how the dosing day ended', {
        type: 'record-dosing-outcome',
        dosingDay: view.dosing.dosingDay,
        outcome,
      });
  }
  if (view.stage === 'treatment.overnight')
    add('Night reviewed, morning well', { type: 'record-night-review', attendant: 'attendant-n' });
  const [integration] = view.openIntegrations;
  if (integration && view.stage !== 'treatment.overnight') {
    const { dosing, session } = integration;
    add(
      `Integration ${dosing}.${session} held`,
      { type: 'record-integration-session', dosing, session, therapists },
      target(`integration-${dosing}.${session}`),
    );
  }
  if (view.stage === 'outcome')
    add(
      'Outcome measured by an independent rater: CAPS-5 19',
      { type: 'record-outcome', instrument: 'CAPS-5', total: 19, rater },
      target('outcome'),
    );
  if (view.stage === 'termination') add('Termination visit held', { type: 'record-termination-visit' });
  return steps;
}
