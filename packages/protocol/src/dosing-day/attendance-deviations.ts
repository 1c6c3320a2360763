import type { Deviation } from '../process.ts';
import { therapistsInRoom, whoIsPresent } from './day-facts.ts';
import { judgeAct } from './judge-act.ts';
import { ledgerUpTo } from './ledger-up-to.ts';
import type { DosingDayState } from './state.ts';
import { firstDoseAt } from './t0.ts';

/** Each time after a dose that too few therapists were in the room, or nobody was. */
export function attendanceDeviations(state: DosingDayState): readonly Deviation[] {
  const { setup, ledger } = state;
  const dosedAt = firstDoseAt(ledger);
  if (dosedAt === undefined) return [];
  const gone = ledger['participant.transferred'][0] ?? ledger['participant.released'][0];
  const endedAt = gone?.at ?? Number.POSITIVE_INFINITY;
  const left = ledger['presence.recorded'].filter(
    (fact) => !fact.present && fact.at >= dosedAt && fact.at < endedAt && fact.role !== 'companion',
  );
  const required = setup.definition.staff.therapists;
  return left.flatMap((fact): readonly Deviation[] => {
    const then = { setup, ledger: ledgerUpTo(ledger, fact.at), readings: [] };
    const present = therapistsInRoom(setup, then.ledger).qualified;
    if (present >= required) return [];
    const interlocks = judgeAct('supplementalDose', then, fact.at).results.filter(
      ({ id }) => id === 'therapists-present',
    );
    const alone = !whoIsPresent(then.ledger).some(({ role }) => role !== 'companion');
    const about = { at: fact.at, interlocks, values: { present, required } };
    return [
      alone
        ? { id: 'participant.unattended', severity: 'safety', ...about }
        : { id: 'therapists.too-few', severity: 'major', ...about },
    ];
  });
}
