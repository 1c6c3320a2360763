import type { DosingDayState } from '@mdma-at/protocol';
import type { Deed } from '../day-plan.ts';
import { isDecided, minuteMs, type PartOf, type Scene } from './scene.ts';

export function initialDose({ plan, fromDose }: Scene): void {
  fromDose(0, { type: 'record-initial-dose', dose: plan.initialDose });
}

export function monitoring({ cast, readingAt, fromDose }: Scene, { minutes }: PartOf<'monitoring'>): void {
  for (const at of minutes) fromDose(at, { type: 'record-vitals', reading: readingAt(at) }, { by: cast.second });
}

export function pressureExcursion(scene: Scene, { atMinutes, repeatAtMinutes }: PartOf<'pressure-excursion'>): void {
  const { cast, readingAt, excursionSystolic, doseAt, fromDose: write } = scene;
  const by = cast.second;
  const repeated = (day: DosingDayState) => (day.readings.at(-1)?.at ?? 0) > doseAt + atMinutes * minuteMs;
  const high = readingAt(atMinutes, { systolic: String(excursionSystolic) });
  write(atMinutes, { type: 'record-vitals', reading: high }, { by, told: { raised: true } });
  write(repeatAtMinutes, { type: 'record-vitals', reading: readingAt(repeatAtMinutes) }, { by, unless: repeated });
}

export function supplementalDose(
  scene: Scene,
  { offeredAt, authorisedAt, givenAfter }: PartOf<'supplemental-dose'>,
): void {
  const { supplemental: dose, fromDose: write } = scene;
  const authorised = ({ ledger }: DosingDayState) => ledger['supplemental-dose.authorised'].length > 0;
  write(offeredAt, { type: 'record-supplemental-offer' }, { unless: isDecided });
  write(offeredAt + 1, { type: 'record-supplemental-answer', agrees: true }, { unless: isDecided });
  authorisedAt.forEach((minutes, index) => {
    const stopped = index < authorisedAt.length - 1 ? { told: { refusedBy: ['vitals-clear'] } } : {};
    const unless = (day: DosingDayState) => isDecided(day) || authorised(day);
    write(minutes, { type: 'authorise-supplemental-dose', dose }, { unless, ...stopped });
  });
  const unless = (day: DosingDayState) => isDecided(day) || !authorised(day);
  write(Math.max(...authorisedAt) + givenAfter, { type: 'record-supplemental-dose', dose }, { unless });
}

export function supplementalDeclined({ fromDose: write }: Scene, { offeredAt }: PartOf<'supplemental-declined'>): void {
  write(offeredAt, { type: 'record-supplemental-offer' });
  write(offeredAt + 1, { type: 'record-supplemental-answer', agrees: false });
  write(offeredAt + 2, { type: 'withhold-supplemental-dose', reason: 'participant-declined' }, { unless: isDecided });
}

export function sitting({ scenario, cast, fromDose }: Scene, { untilMinutes }: PartOf<'sitting'>): void {
  const { lead, second } = cast;
  const { phases } = scenario;
  const write = (minutes: number, deed: Deed, by = second) => {
    if (minutes < untilMinutes) fromDose(minutes, deed, { by });
  };
  write(phases.onset, { type: 'record-phase', phase: 'onset' });
  write(phases.peak, { type: 'record-phase', phase: 'peak' });
  write(phases.plateau, { type: 'record-phase', phase: 'plateau' });
  write(phases.comedown, { type: 'record-phase', phase: 'comedown' });
  write(phases['baseline-reached'], { type: 'record-phase', phase: 'baseline-reached' });
  write(50, { type: 'record-comfort', comfort: 'eye-mask' });
  write(96, { type: 'record-note', text: 'Eyes open, asked for water. Speaking about a brother.', tone: 'neutral' });
  write(97, { type: 'record-comfort', comfort: 'water' });
  write(200, { type: 'record-note', text: 'Quiet, hand on the heart. Says it is good to be here.', tone: 'pleasant' });
  write(255, { type: 'record-note', text: 'Tears, then calm. No words asked for.', tone: 'difficult' }, lead);
  write(340, { type: 'record-comfort', comfort: 'food' });
}

export function therapistOut(
  { cast, fromDose: write }: Scene,
  { atMinutes, backAtMinutes }: PartOf<'therapist-out'>,
): void {
  const { second } = cast;
  write(atMinutes, { type: 'record-presence', person: second.id, role: 'therapist', present: false });
  write(
    backAtMinutes,
    { type: 'record-presence', person: second.id, role: 'therapist', present: true },
    { by: second },
  );
}

export function consentWithdrawn({ fromDose: write }: Scene, { atMinutes }: PartOf<'consent-withdrawn'>): void {
  write(atMinutes, { type: 'withdraw-consent', scope: 'session' });
  write(atMinutes + 1, {
    type: 'record-note',
    text: 'Says clearly: no more of it today. Nothing further is given; the room stays quiet.',
    tone: 'neutral',
  });
}

export function panic(
  { cast, readingAt, doseAt, fromDose: write }: Scene,
  { atMinutes, heartRate, calmAt }: PartOf<'panic'>,
): void {
  const { lead, second } = cast;
  const raisedAt = atMinutes + 1;
  write(
    atMinutes,
    {
      type: 'record-note',
      text: 'Sits up, breathes fast, afraid of dying. Eyes to the lead therapist.',
      tone: 'difficult',
    },
    { by: second },
  );
  write(
    raisedAt,
    { type: 'record-vitals', reading: readingAt(raisedAt, { heartRate }) },
    { by: second, told: { raised: true } },
  );
  write(raisedAt + 1, { type: 'record-distress', score: 9 });
  write(
    raisedAt + 1,
    { type: 'acknowledge-alert', alert: `heartRate.above-limit@${doseAt + raisedAt * minuteMs}` },
    { by: second },
  );
  write(
    raisedAt + 2,
    {
      type: 'record-note',
      text: 'Grounding: feet on the floor, names five things in the room, breathing out slowly together.',
      tone: 'neutral',
    },
    { by: lead },
  );
  write(raisedAt + 3, { type: 'record-comfort', comfort: 'blanket' }, { by: second });
  write(calmAt, { type: 'record-distress', score: 4 });
  write(
    calmAt + 1,
    {
      type: 'record-note',
      text: 'Lies down again. Says the fear has gone and something is left to look at.',
      tone: 'neutral',
    },
    { by: lead },
  );
  write(calmAt + 2, {
    type: 'record-adverse-event',
    adverseEvent: 'ae-1',
    kind: 'psychiatric',
    seriousness: 'not-serious',
    tone: 'difficult',
    text: 'Panic for about twenty minutes, settled with grounding.',
  });
}
