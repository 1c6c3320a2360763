import type { DosingDayConsoleProps, FitToLeaveProps, SupplementalGateProps } from '@mdma-at/ui';
import { agreementsOf } from './agreements-of.ts';
import { supplementalOf } from './supplemental-view.ts';
import { departureInWords, sourceOf } from './day-words.ts';
import type { RunningDay } from './use-dosing-day.ts';

/** The first dose until it was given, and what pressing its buttons asks for. */
export function firstDoseOf({ view, give }: RunningDay): DosingDayConsoleProps['dose'] {
  const { planned, given, report, authorised } = view.initialDose;
  if (given.length > 0 || !planned) return undefined;
  return {
    plan: planned,
    person: view.participant,
    headingLevel: 2,
    report,
    authorised: authorised && { by: authorised.by.id, at: authorised.at },
    onIntent: ({ type, dose, reason }) => void give({ type, dose, reason }),
  };
}

type SupplementalIntent = Parameters<SupplementalGateProps['onIntent']>[0];

/** The supplemental dose once the first was given. */
export function supplementalDoseOf({
  view,
  give,
}: Pick<RunningDay, 'view' | 'give'>): DosingDayConsoleProps['supplemental'] {
  if (view.t0 === undefined) return undefined;
  const onIntent = (intent: SupplementalIntent): void => {
    switch (intent.type) {
      case 'authorise-supplemental-dose':
      case 'record-supplemental-dose':
        return void give({ type: intent.type, dose: intent.dose, reason: intent.reason });
      case 'withhold-supplemental-dose':
        return void give({ type: intent.type, reason: intent.reason });
      case 'record-supplemental-answer':
        return void give({ type: intent.type, agrees: intent.agrees });
      default:
        return intent satisfies never;
    }
  };
  return { ...supplementalOf(view), headingLevel: 2, onIntent };
}

/** The review before leaving, once it began or could begin. */
export function leaveOf({ view, input, give, over }: RunningDay): FitToLeaveProps | undefined {
  if (view.t0 === undefined || over || !view.end.reviewing) return undefined;
  return {
    person: view.participant,
    report: view.end.release,
    agreements: agreementsOf(view, input),
    departure: departureInWords(view.end.planned),
    headingLevel: 2,
    sourceOf,
    onIntent: (intent) => {
      if (intent.type === 'record-agreement') {
        const { type, party, person, agrees } = intent;
        void give({ type, party, person, agrees });
      } else void give({ type: 'authorise-release', ...view.end.planned, reason: intent.reason });
    },
  };
}
