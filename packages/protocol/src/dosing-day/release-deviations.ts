import type { Deviation } from '../process.ts';
import { caseBefore } from './case-before.ts';
import { judgeAct } from './judge-act.ts';
import type { DosingDayState } from './state.ts';
import { firstDoseAt } from './t0.ts';

/** What was not as authorised about how the participant left, once anything was given. */
export function releaseDeviations(state: DosingDayState): readonly Deviation[] {
  const dosedAt = firstDoseAt(state.ledger);
  return state.ledger['participant.released'].flatMap((fact): readonly Deviation[] => {
    if (dosedAt === undefined || dosedAt > fact.at) return [];
    const { to, transport, companion } = fact;
    const departure = { to, transport, ...(companion !== undefined && { companion }) };
    const report = judgeAct('release', { ...caseBefore(state, fact), departure }, fact.at);
    const about = { at: fact.at, interlocks: report.open, values: { to, transport } };
    const authorised = state.ledger['release.authorised'].findLast(({ at }) => at <= fact.at);
    const drove: readonly Deviation[] =
      transport === 'drove-self' ? [{ id: 'release.drove-self', severity: 'safety', ...about }] : [];
    if (!authorised) return [{ id: 'release.unauthorised', severity: 'safety', ...about }, ...drove];
    const same = authorised.to === to && authorised.transport === transport && authorised.companion === companion;
    if (!same) return [{ id: 'release.otherwise-than-authorised', severity: 'major', ...about }, ...drove];
    return report.open.length > 0
      ? [{ id: 'release.no-longer-allowed', severity: 'major', ...about }, ...drove]
      : drove;
  });
}
