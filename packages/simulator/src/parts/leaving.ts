import type { PartOf, Scene } from './scene.ts';

/** The end review, and into the night on site or home with a companion. */
export function leaving(
  { plan, scenario, cast, fromDose: write }: Scene,
  { administered, returned }: PartOf<'leaving'>,
): void {
  const { lead, second, attendant } = cast;
  const overnight = plan.input.definition.release.overnight === 'required';
  const end = scenario.endReviewAt;
  write(end, { type: 'begin-end-review' });
  write(end + 1, { type: 'record-distress', score: 2 });
  write(end + 2, { type: 'record-stability', stable: true });
  write(end + 3, { type: 'record-agreement', party: 'therapist', person: lead.id, agrees: true }, { by: lead });
  write(end + 3, { type: 'record-agreement', party: 'therapist', person: second.id, agrees: true }, { by: second });
  write(end + 4, { type: 'record-agreement', party: 'participant', person: plan.input.participant, agrees: true });
  write(end + 5, { type: 'reconcile-capsules', administered, returned, wasted: 0 });
  write(end + 6, { type: 'record-check', check: { kind: 'transport', arranged: true } });
  if (overnight && attendant) {
    write(
      end + 7,
      { type: 'record-presence', person: attendant.id, role: 'attendant', present: true },
      { by: attendant },
    );
  }
  if (!overnight) write(end + 7, { type: 'record-presence', person: 'companion-1', role: 'companion', present: true });
  const departure = overnight
    ? ({ to: 'overnight-stay', transport: 'stays-on-site' } as const)
    : ({ to: 'with-companion', transport: 'driven', companion: 'companion-1' } as const);
  write(end + 8, { type: 'authorise-release', ...departure });
  write(end + 9, { type: 'record-release', ...departure });
}

/** The night on site, with an attendant who looks in, and the morning after. */
export function night({ cast, readingAt, fromDose: write }: Scene, { looksIn, morningAt }: PartOf<'night'>): void {
  const by = cast.attendant ?? cast.second;
  for (const minutes of looksIn)
    write(minutes, { type: 'record-note', text: 'Looked in: asleep, breathing quietly.', tone: 'neutral' }, { by });
  write(morningAt, { type: 'record-vitals', reading: readingAt(morningAt) }, { by });
  write(morningAt + 5, { type: 'record-distress', score: 2 });
  write(morningAt + 60, {
    type: 'record-note',
    text: 'Integration session in the morning, before leaving.',
    tone: 'pleasant',
  });
}
