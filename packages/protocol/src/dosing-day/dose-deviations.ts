import type { InterlockReport } from '../interlock.ts';
import type { Deviation } from '../process.ts';
import { caseBefore } from './case-before.ts';
import { judgeAct } from './judge-act.ts';
import type { DosingDayState } from './state.ts';

const doses = [
  { dose: 'initial-dose', act: 'initialDose' },
  { dose: 'supplemental-dose', act: 'supplementalDose' },
] as const;

function severityOf(report: InterlockReport): Deviation['severity'] {
  return report.open.some((result) => result.kind === 'hard') ? 'safety' : 'major';
}

/** What was not as authorised about each dose that was given, with the interlocks that did not hold at that moment. */
export function doseDeviations(state: DosingDayState): readonly Deviation[] {
  return doses.flatMap(({ dose, act }) => {
    const given = state.ledger[`${dose}.administered`];
    return given.flatMap((fact, index): readonly Deviation[] => {
      const authorised = state.ledger[`${dose}.authorised`].findLast(({ at }) => at <= fact.at);
      const report = judgeAct(act, { ...caseBefore(state, fact), dose: fact.dose }, fact.at);
      const about = { at: fact.at, interlocks: report.open };
      const { amountMg, saltForm } = fact.dose;
      if (index > 0) return [{ id: `${dose}.repeated`, severity: 'safety', ...about, values: { amountMg, saltForm } }];
      if (!authorised)
        return [{ id: `${dose}.unauthorised`, severity: severityOf(report), ...about, values: { amountMg, saltForm } }];
      const same = authorised.dose.amountMg === amountMg && authorised.dose.saltForm === saltForm;
      if (!same) {
        const values = {
          amountMg,
          saltForm,
          authorisedMg: authorised.dose.amountMg,
          authorisedSaltForm: authorised.dose.saltForm,
        };
        return [{ id: `${dose}.other-amount`, severity: 'safety', ...about, values }];
      }
      return report.open.length > 0
        ? [{ id: `${dose}.no-longer-allowed`, severity: severityOf(report), ...about, values: { amountMg, saltForm } }]
        : [];
    });
  });
}
