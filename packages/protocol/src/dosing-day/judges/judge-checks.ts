import { basisOf } from '../../basis-of.ts';
import { latestCheck } from '../day-facts.ts';
import { restingOn, satisfied, unknown, violated, type Finding } from '../finding.ts';
import { suicidalityOrder } from '../rules.data.ts';
import type { DayCase } from '../state.ts';

/** A negative test of today, or not able to become pregnant. A positive test counts whatever else is on file. */
export function judgePregnancy({ setup, ledger }: DayCase): Finding {
  const basis = basisOf(setup.definition, 'preDose.pregnancyTest');
  switch (latestCheck(ledger, 'pregnancy-test')?.check.result) {
    case 'positive':
      return restingOn(basis, violated('pregnancy-excluded.test-positive'));
    case 'negative':
      return restingOn(basis, satisfied('pregnancy-excluded.test-negative'));
    case 'invalid':
      return restingOn(basis, unknown('pregnancy-excluded.test-invalid'));
    case undefined:
      return setup.course.ableToBecomePregnant === 'no'
        ? satisfied('pregnancy-excluded.not-able')
        : restingOn(basis, unknown('pregnancy-excluded.test-missing'));
  }
}

/** Fasting and abstinence were confirmed for the hours that the protocol or the site states. */
export function judgeFasting({ setup, ledger }: DayCase): Finding {
  const { fastingHours } = setup.definition.preDose;
  const basis = basisOf(setup.definition, 'preDose.fastingHours');
  const check = latestCheck(ledger, 'fasting')?.check;
  if (fastingHours === 'not-stated') return restingOn(basis, unknown('fasting-confirmed.hours-not-stated'));
  if (!check) return restingOn(basis, unknown('fasting-confirmed.not-recorded'));
  const hours = fastingHours;
  return restingOn(
    basis,
    check.confirmed ? satisfied('fasting-confirmed.yes', { hours }) : violated('fasting-confirmed.no', { hours }),
  );
}

/** Somebody will accompany the participant, or transport is arranged. */
export function judgeCompanionArranged({ setup, ledger }: DayCase): Finding {
  const check = latestCheck(ledger, 'companion')?.check;
  const answer = check ? (check.arranged ? 'yes' : 'no') : setup.course.companionArranged;
  switch (answer) {
    case 'yes':
      return satisfied('companion-arranged.yes');
    case 'no':
      return violated('companion-arranged.no');
    case 'unknown':
      return unknown('companion-arranged.not-recorded');
  }
}

/** Somebody can be called who knows the participant. */
export function judgeSupportContact({ setup, ledger }: DayCase): Finding {
  const check = latestCheck(ledger, 'support-contact')?.check;
  const answer = check ? (check.onFile ? 'yes' : 'no') : setup.course.supportContactOnFile;
  switch (answer) {
    case 'yes':
      return satisfied('support-contact-on-file.yes');
    case 'no':
      return violated('support-contact-on-file.no');
    case 'unknown':
      return unknown('support-contact-on-file.not-recorded');
  }
}

/** Suicide risk was assessed today and is below the level at which the protocol or the site stops. */
export function judgeSuicidality({ setup, ledger }: DayCase): Finding {
  const { suicidalityStopLevel: stopLevel } = setup.definition.preDose;
  const basis = basisOf(setup.definition, 'preDose.suicidalityStopLevel');
  const level = latestCheck(ledger, 'suicidality')?.check.level;
  if (level === undefined) return restingOn(basis, unknown('suicidality-below-stop.not-assessed'));
  if (stopLevel === 'not-stated') return restingOn(basis, unknown('suicidality-below-stop.stop-level-not-stated'));
  const below = suicidalityOrder.indexOf(level) < suicidalityOrder.indexOf(stopLevel);
  return restingOn(
    basis,
    below
      ? satisfied('suicidality-below-stop.below', { level, stopLevel })
      : violated('suicidality-below-stop.at-or-above', { level, stopLevel }),
  );
}
