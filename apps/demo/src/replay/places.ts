import type { Journal } from '@mdma-at/journal';
import type { DosingDayView } from '@mdma-at/protocol';

/** A place in the record that somebody may want to go to. */
export interface Place {
  readonly seq: number;
  readonly kind: 'raised' | 'dose' | 'refusal' | 'emergency' | 'correction' | 'leaving';
}

const kinds: Readonly<Record<string, Place['kind']>> = {
  'initial-dose.administered': 'dose',
  'supplemental-dose.administered': 'dose',
  'supplemental-dose.withheld': 'dose',
  'command.refused': 'refusal',
  'emergency.declared': 'emergency',
  'participant.released': 'leaving',
};

/** The places of a day that are worth a jump: readings outside the limits, doses, refusals, corrections. */
export function placesOf(journal: Journal, { readings }: DosingDayView): readonly Place[] {
  const raised = new Set(
    readings.flatMap(({ at, assessment }) => (assessment !== 'unassessed' && assessment.level > 0 ? [at] : [])),
  );
  return journal.flatMap(({ seq, type, occurredAt, amends }): readonly Place[] => {
    if (amends !== undefined) return [{ seq, kind: 'correction' }];
    if (type === 'vitals.recorded') return raised.has(occurredAt) ? [{ seq, kind: 'raised' }] : [];
    const kind = kinds[type];
    return kind ? [{ seq, kind }] : [];
  });
}
