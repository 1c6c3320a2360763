import type { Deviation } from '../process.ts';
import { attendanceDeviations } from './attendance-deviations.ts';
import { doseDeviations } from './dose-deviations.ts';
import { interlockRules } from './interlocks.data.ts';
import { judgeAct } from './judge-act.ts';
import { ledgerUpTo } from './ledger-up-to.ts';
import { judgeCapsules } from './judges/judge-end-of-session.ts';
import { releaseDeviations } from './release-deviations.ts';
import type { DosingDayState } from './state.ts';

function readingDeviations({ ledger }: DosingDayState): readonly Deviation[] {
  return [
    ...ledger['reading.overdue'].map((fact): Deviation => ({
      id: 'reading.missed',
      severity: 'minor',
      at: fact.at,
      interlocks: [],
      values: { dueAt: fact.dueAt },
    })),
    ...ledger['reading.skipped'].map((fact): Deviation => ({
      id: 'reading.skipped',
      severity: 'minor',
      at: fact.at,
      interlocks: [],
      values: { reason: fact.reason },
    })),
  ];
}

function overrideDeviations({ ledger }: DosingDayState): readonly Deviation[] {
  return ledger['interlock.overridden'].map(({ at, interlock, act, code, reason }) => ({
    id: 'interlock.overridden',
    severity: 'minor',
    at,
    interlocks: [],
    values: { interlock, act, code, reason },
  }));
}

/** Each touch for which consent did not stand at that moment. */
function touchDeviations(state: DosingDayState): readonly Deviation[] {
  const { setup, ledger } = state;
  return ledger['touch.given'].flatMap(({ at }): readonly Deviation[] => {
    const { open } = judgeAct('touch', { setup, ledger: ledgerUpTo(ledger, at), readings: [] }, at);
    return open.length === 0 ? [] : [{ id: 'touch.without-consent', severity: 'safety', at, interlocks: open }];
  });
}

/** Each boundary that was crossed: no consent, and no decision of anybody, makes it anything less. */
function boundaryDeviations({ setup, ledger }: DosingDayState): readonly Deviation[] {
  return ledger['adverse-event.recorded']
    .filter(({ kind }) => kind === 'boundary-violation')
    .map(({ at, adverseEvent }) => {
      const { open } = judgeAct('touch', { setup, ledger: ledgerUpTo(ledger, at), readings: [] }, at);
      return { id: 'boundary.crossed', severity: 'safety', at, interlocks: open, values: { adverseEvent } };
    });
}

/** Capsules that were handed to the participant: the drug goes to a practitioner only. */
function handedOut({ ledger }: DosingDayState): readonly Deviation[] {
  return ledger['capsules.dispensed']
    .filter(({ to }) => to === 'participant')
    .map(({ at, count }) => ({
      id: 'capsules.to-participant',
      severity: 'safety',
      at,
      interlocks: [],
      values: { count },
    }));
}

function custodyDeviations(state: DosingDayState): readonly Deviation[] {
  const count = state.ledger['capsules.reconciled'].at(-1);
  if (!count) return [];
  const found = judgeCapsules(state);
  if (found.verdict !== 'violated') return [];
  const { satisfies, kind, basis } = interlockRules['capsules-reconciled'];
  const { verdict, because } = found;
  return [
    {
      id: 'capsules.discrepancy',
      severity: 'major',
      at: count.at,
      interlocks: [{ id: 'capsules-reconciled', satisfies, kind, verdict, because, basis }],
      ...(because.values && { values: because.values }),
    },
  ];
}

/** Every deviation of the day from its protocol, computed from what was recorded, in the order of what happened. */
export function deviations(state: DosingDayState): readonly Deviation[] {
  return [
    ...doseDeviations(state),
    ...releaseDeviations(state),
    ...attendanceDeviations(state),
    ...readingDeviations(state),
    ...touchDeviations(state),
    ...boundaryDeviations(state),
    ...overrideDeviations(state),
    ...custodyDeviations(state),
    ...handedOut(state),
  ].toSorted((a, b) => a.at - b.at);
}
