import type { PartOf, Scene } from './scene.ts';

/** From arrival until the initial dose is authorised. */
export function preparing(scene: Scene): void {
  checks(scene, { fasting: 14 });
  scene.fromArrival(58, { type: 'authorise-initial-dose', dose: scene.plan.initialDose });
}

/** The same with one check forgotten: the dose is refused until it is made up for. */
export function preparingWithMissedCheck(
  scene: Scene,
  { askedAt, checkedAt, authorisedAt }: PartOf<'preparing-with-missed-check'>,
): void {
  const { fromArrival: write, plan } = scene;
  checks(scene, { fasting: 'missed' });
  write(
    askedAt,
    { type: 'authorise-initial-dose', dose: plan.initialDose },
    { told: { refusedBy: ['fasting-confirmed'] } },
  );
  write(checkedAt, { type: 'record-check', check: { kind: 'fasting', confirmed: true } });
  write(authorisedAt, { type: 'authorise-initial-dose', dose: plan.initialDose });
}

function checks(
  { plan, scenario, cast, readingAt, fromArrival: write }: Scene,
  { fasting }: { readonly fasting: number | 'missed' },
): void {
  const { lead, second, physician } = cast;
  write(0, { type: 'record-arrival' });
  write(1, { type: 'record-presence', person: lead.id, role: 'therapist', present: true });
  write(1, { type: 'record-presence', person: second.id, role: 'therapist', present: true }, { by: second });
  if (physician) write(2, { type: 'record-physician-on-call', person: physician.id, onCall: true });
  write(4, { type: 'record-consent', scope: 'session' });
  write(5, { type: 'record-consent', scope: 'touch' });
  write(7, { type: 'record-check', check: { kind: 'new-condition', reported: false } });
  write(9, { type: 'record-check', check: { kind: 'eligibility', exclusion: 'none' } });
  write(10, { type: 'record-check', check: { kind: 'contraindicated-drug', status: 'none' } });
  if (plan.input.course.ableToBecomePregnant !== 'no') {
    write(12, { type: 'record-check', check: { kind: 'pregnancy-test', result: 'negative' } });
  }
  if (fasting !== 'missed') write(fasting, { type: 'record-check', check: { kind: 'fasting', confirmed: true } });
  write(15, { type: 'record-check', check: { kind: 'companion', arranged: true } });
  write(16, { type: 'record-check', check: { kind: 'support-contact', onFile: true } });
  write(17, { type: 'record-check', check: { kind: 'suicidality', level: 'none' } }, { by: second });
  write(18, { type: 'record-distress', score: 4 });
  for (const minutes of scenario.readingsBefore) {
    write(minutes, { type: 'record-vitals', reading: readingAt(minutes - scenario.doseAfterArrival) }, { by: second });
  }
  write(50, { type: 'dispense-capsules', count: 2 });
}
