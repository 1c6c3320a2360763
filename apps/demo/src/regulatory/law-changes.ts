import type { RegulatoryEvent } from '@mdma-at/regulatory';
import type { LawChange } from '@mdma-at/ui';

/** The days on which the law of a place became another one, for the steps from change to change. */
export function lawChanges(rows: readonly RegulatoryEvent[]): readonly LawChange[] {
  const byDay = new Map<string, LawChange>();
  for (const { effects, event, commencement } of rows) {
    for (const { from, since } of effects) {
      // it held before this row, which only shows it
      if (since === 'unknown') continue;
      const { earliest, latest } = typeof from === 'string' ? { earliest: from, latest: from } : from;
      byDay.set(`${earliest} ${latest}`, {
        day: latest,
        ...(earliest === latest ? {} : { earliest }),
        label: event,
        ...(commencement === 'confirmed' ? {} : { unconfirmed: true }),
      });
    }
  }
  return [...byDay.values()];
}
